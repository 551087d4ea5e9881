/** Slack's own markup, made blank: what is left is what people wrote, each letter where it was. */

/**
 * The text with mentions, channels, addresses, emoji codes, code and quoted lines blanked and
 * entities undone. It is as long as it was, so that offsets are those of the message as delivered.
 * The label of a link stays, being what is read.
 */
export function blankedMarkup(text: string): string {
  // Most messages have nothing of the kind.
  if (!/[<>&`:*_~]/.test(text)) return text;
  return text
    .replace(/```[\s\S]*?(?:```|$)/g, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/^(?:&gt;|>)(?:&gt;&gt;|>>)[\s\S]*/m, blank)
    .replace(/^[ \t]*(?:&gt;|>)[^\n]*/gm, blank)
    .replace(/<([^<>\n]*)>/g, markup)
    .replace(/\b(?:https?:\/\/|www\.)[^\s<>]+/gi, blank)
    .replace(/&(amp|lt|gt);/g, (entity, name: string) =>
      (ENTITIES[name] ?? ' ').padEnd(entity.length),
    )
    .replace(/:[a-z0-9_+'-]{1,60}:(?::skin-tone-\d:)?/gi, emoji)
    .replace(/(?<![\p{L}\p{N}])[*_~]+(?=\S)|(?<=\S)[*_~]+(?![\p{L}\p{N}])/gu, blank);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

function blank(run: string): string {
  return run.replace(/[^\n]/g, ' ');
}

/** "12:30:45" is a time. */
function emoji(code: string): string {
  return /^:\d+:$/.test(code) ? code : blank(code);
}

/** `<@U1>`, `<#C1|news>`, `<!here>` say nothing; `<https://…|label>` says its label. */
function markup(whole: string, inside: string): string {
  const bar = inside.indexOf('|');
  if (bar === -1 || /^[@#!]/.test(inside)) return blank(whole);
  const label = inside.slice(bar + 1);
  // A label that is itself an address is no more than that.
  if (/^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i.test(label)) return blank(whole);
  return `${' '.repeat(bar + 2)}${label} `;
}
