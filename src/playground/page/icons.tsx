// A few drawn signs; all of them are decoration beside a name.

const PATHS = {
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  reply: 'M4 4h12v9H9l-4 3v-3H4z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  sun: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  moon: 'M16 11.5A6.5 6.5 0 018.5 4 6.5 6.5 0 1016 11.5z',
  inspect: 'M3 4h14v12H3zM6 8l2.5 2L6 12M10.5 12.5H14',
  bolt: 'M11 2L4 11.5h5L8.5 18 16 8.5h-5z',
  send: 'M3 4l14 6-14 6 2.5-6zM5.5 10H11',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 8a2 2 0 100 4 2 2 0 000-4z',
  lock: 'M6 9V6.5a4 4 0 018 0V9M4.5 9h11v7.5h-11z',
  shared: 'M7 5a3 3 0 100 6 3 3 0 000-6zM13 9a3 3 0 100 6 3 3 0 000-6z',
} as const;

export function Icon(props: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[props.name]} />
    </svg>
  );
}
