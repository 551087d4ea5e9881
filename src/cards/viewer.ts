/** For whom something is drawn, as far as it changes what they see. */
export interface Viewer {
  /** May add and change entries. */
  editor: boolean;
  /** Whether they alone see the message, so that Share makes sense; true where it is left out. */
  alone?: boolean;
  /** Whether the forms and the history are there to be opened; false where it is left out. */
  editing?: boolean;
}

/** Everybody, as on a card in a channel: nothing but what all may press. */
export const EVERYBODY: Viewer = { editor: false, alone: false };

/** A card in a channel of an app in which the record can be edited: who may not is told so when pressing. */
export const CHANNEL: Viewer = { ...EVERYBODY, editing: true };

/** Who last changed an entry, and when. */
export interface LastChange {
  at: Date;
  /** A person's name, as it is to be shown. */
  by?: string;
}
