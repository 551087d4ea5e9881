/** What keeps the watching cheap: most messages are put aside by one look at their letters. */

/** Some form of every contact word of the reading's vocabulary; a test holds the two together. */
const CONTACT =
  /call|phon|touch|three-?way|trilat|\b(?:through to|had it out|(?:had|has|having) [^\n.]{2,40} (?:over|round)|(?:link|hook|meet|catch)-?ups?|get-?togethers?|met|mtgs?|with|saw|sees|meet|rang|rings?|rung|dial|bilat|t[eê]te|fl(?:y|ew|ies|own)|sat|sits?|wrote|writ|zoom|lunch|din(?:e|ner|ing)|breakfast|trips?|hung|spoke|speak|horn|blower|video|line|hands|summit|embrac|hugs?|hugged|toast|jets?|jetted|parley|powwow|rendezvous|banquet|reception|pull-aside|encounter|visit|letter|(?:to see|hands?|views|notes|base|opposite|across|posed|poses|posing|coffee|tea|supper|drinks|meal|gifts|signed|signs|signing|hug|tarmac|honou?r|table|paths|bread|into|drop(?:s|ped) in|sessions?|side by side|hours?|minutes|mins|pics?|photos?|pictures?|stills?|footage|images?|dropping in|hang(?:s|ing)? up|bread|bumps|a word|heads|shoulders)\b|consult|readout|skyp|fet(?:e|ing)|pictured|photographed|stroll|snapped|liais|missive|audience|exchange|exchanging|host|receiv|welcom|greet|entertain|arriv|land|travel|head|talk|chat|convers|confer|huddl|negotiat|discuss|consultation|facetim|trilateral|handshake|face|teleconference|one)|\b(?:is|are|was|were|now|back|['’]s|currently) (?:(?:in|at) [\w ]{3,30}? )?with\b/i;

/** A day, by which a contact can be told without any word of contact. */
const DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|this (?:morning|afternoon|evening)|last (?:night|week)|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december),? \d{4}|\d{4}-\d\d-\d\d|(?:in|last|this|since) (?:january|february|march|april|may|june|july|august|september|october|november|december)|guest|together)\b/i;

/** Whether a text has any word that could speak of a contact, or tells the day of something. */
export function mayTellOfContact(text: string): boolean {
  return CONTACT.test(text) || DAY.test(text);
}

/** 'When Marcos Met Anwar': what is so called, in single marks and with its capitals. */
const TITLE = /(?<![\p{L}\p{N}])['‘](?:\p{Lu}[\p{L}’]*\s){2,7}\p{Lu}[\p{L}]*['’](?![\p{L}\p{N}])/gu;

/** 'Carney phoned Sheinbaum': three words and more between single marks, none of them an apostrophe. */
const SINGLE = /(?<![\p{L}\p{N}])['‘](?=\p{L})[^'’‘"\n]{5,110}['’](?![\p{L}\p{N}])/gu;

/** Passages of somebody else's words, in quotation marks, made blank; single quoted words stay. */
export function blankedQuotes(text: string): string {
  if (!/["“„«'‘]/.test(text)) return text;
  return text
    .replace(TITLE, (title) => 'x'.repeat(title.length))
    .replace(SINGLE, (quote) => (/ .* /.test(quote) ? 'x'.repeat(quote.length) : quote))
    .replace(/"[^"\n]{12,}?"|[“„][^”“„\n]{12,}?[”“]|«[^»\n]{12,}?»/g, (quote) =>
      // A word of its own is left: "calls Xi “a very tough cookie”" goes on behind the name.
      /\s\S+\s/.test(quote) ? `"${'x'.repeat(quote.length - 2)}"` : quote,
    );
}
