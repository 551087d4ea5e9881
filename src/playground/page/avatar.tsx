import type { Person } from '../wire.js';

/** Initials on the person's colour, drawn by the style: the name itself stands beside it. */
export function Avatar(props: { readonly person: Person; readonly small?: boolean }) {
  const { person, small } = props;
  const initials = person.name
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2);
  return (
    <span
      className={`avatar ${small ? 'small' : ''}`}
      style={{ background: person.colour }}
      aria-hidden="true"
    >
      {person.name === 'Summit' ? (
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M3 15.5L8.5 5l3 5.5 1.5-2.3 4 7.3z" fill="#fff" />
        </svg>
      ) : (
        <span data-initials={initials} />
      )}
    </span>
  );
}
