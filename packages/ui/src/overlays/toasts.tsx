import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import classes from './toasts.module.css';

/** A short message that comes by itself. It stays until it is closed or `lastsMs` have passed. */
export type Toast = { readonly id: string; readonly content: ReactNode; readonly lastsMs?: number };

/** Lets everything below show toasts, which are also read out (`role="status"`). */
export function Toasts({
  closeLabel,
  children,
}: {
  readonly closeLabel: string;
  readonly children: ReactNode;
}): ReactElement {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const close = useCallback(
    (id: string) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback(
    (toast: Toast) => {
      setToasts((shown) => [...shown.filter(({ id }) => id !== toast.id), toast].slice(-3));
      window.setTimeout(() => close(toast.id), toast.lastsMs ?? 8_000);
    },
    [close],
  );
  const clear = useCallback(() => setToasts([]), []);
  const value = useMemo(() => ({ show, close, clear }), [show, close, clear]);
  return (
    <ToastContext.Provider value={value}>
      {children}
      <div className={classes.toasts} role="status" aria-live="polite">
        {toasts.map(({ id, content }) => (
          <div key={id} className={classes.toast}>
            <div className={classes.content}>{content}</div>
            <ActionIcon aria-label={closeLabel} onClick={() => close(id)}>
              <IconX size={18} aria-hidden="true" />
            </ActionIcon>
          </div>
        ))}
      </div>
    </ToastContext.Provider>
  );
}

type ShowToasts = {
  readonly show: (toast: Toast) => void;
  readonly close: (id: string) => void;
  readonly clear: () => void;
};

const ToastContext = createContext<ShowToasts | null>(null);

/** Shows, closes and clears away toasts. */
export function useToasts(): ShowToasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToasts needs <Toasts> above it');
  return toasts;
}
