// All that the stand-in for Slack consists of, for those parts that need several of its parts.

import type { Delivery } from './delivery.js';
import type { Hub } from './hub.js';
import type { Inspector } from './inspector.js';
import type { Manifest } from './manifest.js';
import type { Modals, PublishedHome } from './modals.js';
import type { ResponseAddresses, Triggers } from './tickets.js';
import type { Workspace } from './workspace.js';

export interface Slack {
  readonly token: string;
  readonly manifest: Manifest;
  readonly hub: Hub;
  readonly inspector: Inspector;
  readonly workspace: Workspace;
  readonly modals: Modals;
  /** By person. */
  readonly homes: Map<string, PublishedHome>;
  readonly triggers: Triggers;
  readonly addresses: ResponseAddresses;
  readonly delivery: Delivery;
}
