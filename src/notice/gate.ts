/** What keeps the watching cheap: most messages are put aside by one look at their letters. */

/** Some form of every contact word of the reading's vocabulary; a test holds the two together. */
const CONTACT =
  /call|phon|\b(?:met|mtgs?|with|saw|sees|meet|rang|rings?|rung|dial|bilat|tete|fl(?:y|ew|ies|own)|sat|sits?|wrote|writ|zoom|lunch|din(?:e|ner|ing)|breakfast|trips?|hung|spoke|speak|horn|blower|video|line|hands|summit|embrac|hugs?|hugged|toast|jets?|jetted|parley|powwow|rendezvous|banquet|reception|pull-aside|encounter|visit|letter|(?:to see|hands?|views|notes|base|opposite|across|posed|poses|posing|paths|bread|into|drop(?:s|ped) in|heads|shoulders)\b|consult|pictured|photographed|stroll|snapped|liais|missive|audience|exchange|host|receiv|welcom|greet|entertain|arriv|land|travel|head|talk|chat|convers|confer|huddl|negotiat|discuss|consultation|facetim|trilateral|handshake|face|teleconference|one)|\b(?:is|are|was|were|now|back|['’]s|currently) (?:(?:in|at) [\w ]{3,30}? )?with\b/i;

/** Whether a text has any word that could speak of a contact. */
export function mayTellOfContact(text: string): boolean {
  return CONTACT.test(text);
}

/** Passages of somebody else's words, in quotation marks, made blank; single quoted words stay. */
export function blankedQuotes(text: string): string {
  if (!/["“„«]/.test(text)) return text;
  return text.replace(/"[^"\n]{12,}?"|[“„][^”“„\n]{12,}?[”“]|«[^»\n]{12,}?»/g, (quote) =>
    // A word of its own is left: "calls Xi “a very tough cookie”" goes on behind the name.
    /\s\S+\s/.test(quote) ? `"${'x'.repeat(quote.length - 2)}"` : quote,
  );
}
