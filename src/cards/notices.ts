/** What Summit says of itself: help, a greeting, an error, a refusal. All of its wording is here. */
import type { HelpAnswer } from '../ask/answer.js';
import type { Message } from './message.js';
import { bullets, type Leaf, line, paragraph, richText, words } from './rich.js';
import { cut, fallbackText, shown } from './text.js';

/** Questions that show the range of what can be asked. */
const EXAMPLES = [
  'last us-china',
  'when did Trump and Xi last meet in person?',
  'list us-russia calls since 2025',
  'what did Beijing say about Taiwan in the November call?',
] as const;

const THREADS =
  'In a thread, slash commands do not work: mention me there instead, or send me a direct message.';

/** What can be asked, in a few lines; first what could not be read, where something was typed. */
export function helpMessage({ notUnderstood }: Pick<HelpAnswer, 'notUnderstood'> = {}): Message {
  const missed = notUnderstood ? cut(shown(notUnderstood), 300) : '';
  const opening = `${missed ? `I could not read “${missed}” as a question. ` : ''}Ask me when leaders were last in contact, and who says what about it:`;
  return {
    text: fallbackText([
      opening,
      EXAMPLES.map((example) => `/summit ${example}`).join('; '),
      THREADS,
    ]),
    blocks: [
      richText('help', line(...words(opening)), bullets(EXAMPLES.map(exampleLeaves))),
      paragraph(
        'help:how',
        words(
          `Facts stand under Confirmed; what only one side says stands under its name. ${THREADS}`,
        ),
      ),
    ],
  };
}

function exampleLeaves(example: string): Leaf[] {
  return words(`/summit ${example}`, { code: true });
}

/** Said once, on being added to a channel. */
export function greetingMessage(): Message {
  const sentence =
    'I am Summit. I keep the record of contacts between leaders, with what is confirmed apart from what only one side says.';
  const watching =
    'Where a message here tells of a contact between leaders, I show in its thread what is on the record; /summit watch off turns that off.';
  const how = 'Type /summit with a question, or mention me, for example:';
  return {
    text: fallbackText([sentence, how, `/summit ${EXAMPLES[0]}`, watching, THREADS]),
    blocks: [
      richText(
        'greeting',
        line(...words(`${sentence} ${how}`)),
        bullets(EXAMPLES.slice(0, 2).map(exampleLeaves)),
        line(...words(`${watching} ${THREADS}`)),
      ),
    ],
  };
}

/** Something went wrong: what to do, and the reference that stands in the log. */
export function errorMessage(reference: string): Message {
  return notice(
    'error',
    `Something went wrong, and your question was not answered. Please try again; if it happens again, tell whoever runs Summit this reference: ${shown(reference)}`,
  );
}

/** A change could not be kept: why, in a sentence of the store's. */
export function notSavedMessage(told: string, reference: string): Message {
  return notice(
    'not-saved',
    `${told} What you typed stays in the form; please save it again in a while. If it happens again, tell whoever runs Summit this reference: ${shown(reference)}`,
  );
}

/** To people of other organisations. */
export function outsiderMessage(): Message {
  return notice(
    'outsider',
    'I answer only members of the organisation that runs me, so I cannot answer you here. Please ask a colleague there.',
  );
}

/** To a question that no question is as long as. */
export function tooLongMessage(longest: number): Message {
  return notice(
    'too-long',
    `That is too long for a question: I read up to ${longest.toLocaleString('en-GB')} characters. Please ask in a sentence, such as: ${EXAMPLES[1]}`,
  );
}

/** To a button whose event or question is no longer there. */
export function outdatedMessage(): Message {
  return notice(
    'outdated',
    'This button is out of date: the entry behind it has changed. Please ask again.',
  );
}

/** To a second press of Share. */
export function alreadySharedMessage(): Message {
  return notice('shared', 'This has been shared in the channel already.');
}

/** One sentence of Summit's own. */
export function notice(blockId: string, sentence: string): Message {
  return { text: fallbackText([sentence]), blocks: [paragraph(blockId, words(sentence))] };
}
