/**
 * Slack's limits, each with where it is written (D = https://docs.slack.dev), and Summit's own,
 * which keep a distance to them.
 */

/** D/block-kit: blocks of a message, and of a modal or the Home. */
export const MESSAGE_BLOCKS = 50;
export const SURFACE_BLOCKS = 100;
/** Above it Slack answers msg_blocks_too_long; not documented, found in bolt-js issue 2509. */
export const MESSAGE_TEXT = 13_200;
/** D/reference/methods/chat.update refuses a longer `text` (msg_too_long). */
export const FALLBACK_TEXT = 4000;
/** D/reference/block-kit/composition-objects: a text object, and so a section's text. */
export const TEXT_OBJECT = 3000;
export const HEADER_TEXT = 150;
/** block_id, action_id, callback_id, external_id. */
export const ID = 255;
/** D/reference/block-kit/block-elements: a button; Slack shows about 30 characters of its text. */
export const BUTTON_TEXT = 75;
export const BUTTON_VALUE = 2000;
export const URL_LENGTH = 3000;
/** The docs say 150, the type comments 75: the smaller one. */
export const OPTION_VALUE = 75;
export const OPTION_TEXT = 75;
export const OVERFLOW_OPTIONS = 5;
export const ACTIONS_ELEMENTS = 25;
export const CONTEXT_ELEMENTS = 10;
/** D/reference/block-kit/blocks: a table's rows with the header, its columns, all its characters. */
export const TABLE_ROWS = 100;
export const TABLE_COLUMNS = 20;
export const TABLE_TEXT = 10_000;

/** Summit's own: what one message holds at most, addresses of links included. */
export const PAGE_BUDGET = 11_000;
/** What a card on a phone holds before it folds more. */
export const CARD_BUDGET = 3600;
/** What one block holds; a part that is longer goes on in the next. */
export const BLOCK_BUDGET = 2600;
/** `text` beside the blocks. */
export const FALLBACK_BUDGET = 2900;
/** Rows of a list on one page. */
export const ROWS_A_PAGE = 10;
