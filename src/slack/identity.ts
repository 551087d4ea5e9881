/** Who Summit is in the workspace, as Slack says of its token. */
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';

export interface Identity {
  /** Left out where Slack does not tell it. */
  botId?: string;
  botUserId: string;
  teamId: string;
  /** The organisation that the workspace belongs to, where it is one of several. */
  enterpriseId?: string;
}

/** Summit cannot start. The message is for the person who starts it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Asks Slack whose token this is. Throws a `StartError` that says what to do about a refusal. */
export async function identify(client: WebClient): Promise<Identity> {
  const answer = await client.auth.test().catch(refused);
  const {
    bot_id: botId,
    user_id: botUserId,
    team_id: teamId,
    enterprise_id: enterpriseId,
  } = answer;
  if (!botUserId || !teamId) {
    throw new StartError(
      'Slack does not say which bot the token in SLACK_BOT_TOKEN is of: is it the bot token (xoxb-)?',
    );
  }
  return {
    botUserId,
    teamId,
    ...(botId && { botId }),
    ...(enterpriseId && { enterpriseId }),
  };
}

function refused(cause: unknown): never {
  if (cause instanceof WebAPIPlatformError) {
    throw new StartError(
      `Slack refuses the token in SLACK_BOT_TOKEN (${cause.data.error}). Install the app to the workspace once more and put in the bot token that is shown there.`,
      { cause },
    );
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new StartError(
    `Slack’s Web API cannot be reached (${reason}). Is the network there, and SLACK_API_URL right or unset?`,
    { cause },
  );
}
