/** What is offered while an editor types into the form, over HTTP, signed: 10,000 events, 2,000 people. */
import type { RecordDocument } from '../src/record/schema.js';
import { type Figures, timedAsync } from './measure.js';
import { command, post, slackStandIn, summitBefore, TEAM, USER } from './slack-side.js';

export interface SuggestionFigures {
  parties: Figures;
  people: Figures;
  misspelt: Figures;
  zones: Figures;
}

/** The figures for the fields that are typed into. */
export async function suggestions(document: RecordDocument): Promise<SuggestionFigures> {
  const slack = await slackStandIn();
  const summit = await summitBefore(slack.url, document);
  const { port } = summit;
  await command(port, 'add');
  const view = slack.opened();
  let asked = 0;
  const ask = (field: string, typed: readonly string[]) => async (round: number) => {
    asked += 1;
    const value = typed[Math.abs(round) % typed.length] ?? '';
    const answer = await post(port, {
      payload: JSON.stringify({
        type: 'block_suggestion',
        user: { id: USER, team_id: TEAM },
        team: { id: TEAM },
        block_id: field,
        action_id: 'value',
        // No two requests of Slack's are alike, and one that is repeated is refused.
        action_ts: `${asked}.000100`,
        value,
        view: { id: 'V1', private_metadata: view.private_metadata },
      }),
    });
    if (JSON.parse(answer).options.length === 0)
      throw new Error(`nothing is offered for “${value}”`);
  };
  const [parties, people, misspelt, zones] = await timedAsync(
    [
      ask('parties', ['', 'ch', 'chin', 'united', 'germ']),
      ask('people', ['tr', 'trump', 'xi j', 'min', 'ka']),
      ask('people', ['trumpp', 'zelensky', 'puttin', 'starmmer']),
      ask('timeZone', ['', 'wash', 'beij', 'kolkata']),
    ],
    200,
  );
  await Promise.all([summit.stop(), slack.stop()]);
  if (!parties || !people || !misspelt || !zones) throw new Error('nothing was measured');
  return { parties, people, misspelt, zones };
}
