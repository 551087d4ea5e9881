// Where a popup goes: beside its anchor, inside the window, above everything that scrolls.

import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react';

const GAP = 4;
const EDGE = 8;
/** Not to be seen before it is placed, but to be focused. */
const UNPLACED: CSSProperties = { position: 'fixed', top: 0, opacity: 0 };

/** A fixed position for the popup, upwards where there is more room above. */
export function usePlacement(
  anchor: RefObject<HTMLElement | null>,
  open: boolean,
  width: 'anchor' | number = 'anchor',
): CSSProperties {
  const [style, setStyle] = useState<CSSProperties>(UNPLACED);
  useLayoutEffect(() => {
    if (!open) return;
    const place = () => {
      if (anchor.current) setStyle(placed(anchor.current.getBoundingClientRect(), width));
    };
    place();
    addEventListener('resize', place);
    addEventListener('scroll', place, true);
    return () => {
      removeEventListener('resize', place);
      removeEventListener('scroll', place, true);
    };
  }, [anchor, open, width]);
  return style;
}

function placed(box: DOMRect, width: 'anchor' | number): CSSProperties {
  const wide = Math.min(width === 'anchor' ? box.width : width, innerWidth - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(box.left, innerWidth - wide - EDGE));
  const above = box.top - GAP - EDGE;
  const below = innerHeight - box.bottom - GAP - EDGE;
  const sideways = { position: 'fixed' as const, left, width: wide };
  return below >= Math.min(260, above)
    ? { ...sideways, top: box.bottom + GAP, maxHeight: Math.min(320, below) }
    : { ...sideways, bottom: innerHeight - box.top + GAP, maxHeight: Math.min(320, above) };
}
