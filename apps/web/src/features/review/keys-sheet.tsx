import { Sheet } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './keys-sheet.module.css';

type KeysSheetProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
};

/** All keys that do something, and the switch for those that are single characters. */
export function KeysSheet({ opened, onClose, singleKeys, onSingleKeys }: KeysSheetProps): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const keys = [
    [[t('review.keys.space'), t('review.keys.enter')], t('review.keys.showOrContinue')],
    [['1', '…', '9'], t('review.keys.choose')],
    [['←', '→'], t('review.keys.move')],
    [['R'], t('review.keys.replay')],
    [[t('review.keys.letters'), '⌫'], t('review.keys.tiles')],
    [[t('review.keys.enter')], t('review.keys.check')],
    [['U', 'Ctrl Z'], t('actions.keys.undo')],
    [['H'], t('actions.keys.hint')],
    [['N'], t('actions.keys.skip')],
    [['B'], t('actions.keys.bury')],
    [['S'], t('actions.keys.suspend')],
    [['K'], t('actions.keys.known')],
    [['E'], t('actions.keys.edit')],
    [['M'], t('actions.keys.menu')],
    [['?'], t('review.keys.help')],
    [[t('review.keys.escape')], t('review.keys.leave')],
  ] as const;
  return (
    <Sheet opened={opened} onClose={onClose} title={t('review.keys.title')} closeLabel={say('actions.close')}>
      <dl className={classes.keys}>
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.target.checked)}
        />
        <span>
          {t('review.keys.singleKeys')}
          <small>{t('review.keys.singleKeysHint')}</small>
        </span>
      </label>
    </Sheet>
  );
}
