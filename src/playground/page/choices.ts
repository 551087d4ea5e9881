// What a person has chosen in this window, kept over a reload.

import { useEffect, useLayoutEffect, useState } from 'react';

/** A choice of this window alone; an address like `?as=…` sets it. */
export function useChoice(name: string, fallback: string): [string, (value: string) => void] {
  const asked = new URLSearchParams(location.search).get(name);
  const [value, setValue] = useState(asked ?? sessionStorage.getItem(name) ?? fallback);
  useEffect(() => sessionStorage.setItem(name, value), [name, value]);
  return [value, setValue];
}

export type Theme = 'light' | 'dark';

/** The theme: what was chosen last, else what the system prefers. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(firstTheme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const choose = (next: Theme) => {
    localStorage.setItem('theme', next);
    setTheme(next);
  };
  return [theme, choose];
}

function firstTheme(): Theme {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
