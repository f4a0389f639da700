import type { notification as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const notification = {
  title: 'Уведомления',
  bell_one: 'Уведомления: {{count, number}} непрочитанное',
  bell_few: 'Уведомления: {{count, number}} непрочитанных',
  bell_many: 'Уведомления: {{count, number}} непрочитанных',
  bell_other: 'Уведомления: {{count, number}} непрочитанного',
  bellNone: 'Уведомления',
  empty: 'Пока ничего нет',
  emptyHint: 'Мы дадим знать, когда будет что отметить.',
  unread: 'Новое',
  welcome: {
    title: 'Добро пожаловать в Slova',
    text: 'Рады, что вы с нами. Нескольких минут в день достаточно.',
  },
  achievement: {
    title: 'Достижение: {{name}}',
    text: 'Ступень {{tier}} пройдена. Поздравляем!',
    only: 'Поздравляем!',
  },
  case: {
    moderator: {
      opened: 'Жалоба: «{{name}}»',
      openedText: 'Ждёт решения.',
      appealed: 'Возражение: «{{name}}»',
      appealedText: 'Автор просит пересмотреть решение.',
      link: 'Открыть дело',
    },
    author: {
      dismiss: 'Ничего плохого не нашли: «{{name}}»',
      ask: 'Нужно исправить: «{{name}}»',
      hide: 'Скрыто модератором: «{{name}}»',
      restore: 'Снова видно всем: «{{name}}»',
      uphold: 'Возражение отклонено: «{{name}}»',
      grant: 'Возражение принято: «{{name}}»',
      link: 'К колоде',
    },
    reporter: {
      dismiss: 'Вашу жалобу рассмотрели, всё остаётся как есть: «{{name}}»',
      ask: 'Спасибо! Автора попросили исправить: «{{name}}»',
      hide: 'Спасибо! Скрыто: «{{name}}»',
    },
    reason: 'Причина: {{reason}}',
    appeal: 'Решение можно один раз обжаловать на странице колоды.',
  },
  leech: {
    title: 'Слово, которое не даётся',
    few_one:
      'Забыто в {{failures, number}} из {{count, number}} повторения, хотя почти ни одной ошибки не ожидалось.',
    few_few:
      'Забыто в {{failures, number}} из {{count, number}} повторений, хотя почти ни одной ошибки не ожидалось.',
    few_many:
      'Забыто в {{failures, number}} из {{count, number}} повторений, хотя почти ни одной ошибки не ожидалось.',
    few_other:
      'Забыто в {{failures, number}} из {{count, number}} повторения, хотя почти ни одной ошибки не ожидалось.',
    more_one:
      'Забыто в {{failures, number}} из {{count, number}} повторения; обычно было бы около {{expected, number}}.',
    more_few:
      'Забыто в {{failures, number}} из {{count, number}} повторений; обычно было бы около {{expected, number}}.',
    more_many:
      'Забыто в {{failures, number}} из {{count, number}} повторений; обычно было бы около {{expected, number}}.',
    more_other:
      'Забыто в {{failures, number}} из {{count, number}} повторения; обычно было бы около {{expected, number}}.',
    advice: 'Может помочь картинка, своя фраза или похожее по звучанию слово.',
    putAside: 'Оно отложено, пока вы его не вернёте.',
    link: 'Что с ним было',
  },
  deck: {
    title: {
      invited: 'Вас зовут в соавторы колоды «{{deck}}»',
      joined: '{{detail}}: теперь соавтор колоды «{{deck}}»',
      'review-asked': 'Посмотрите колоду «{{deck}}»',
      'sent-back': 'Колода «{{deck}}» ещё не готова',
      published: 'Колода «{{deck}}» опубликована',
      suggested: 'К колоде «{{deck}}» предложена правка',
      'suggested-to-house': 'К колоде «{{deck}}» предложена правка',
      merged: 'Ваша правка колоды «{{deck}}» принята',
      declined: 'Ваша правка колоды «{{deck}}» отклонена',
      'made-private': 'Колода «{{deck}}» теперь закрыта',
      removed: 'Колода «{{deck}}» удалена',
      hidden: 'Модераторы скрыли колоду «{{deck}}»',
    },
    text: {
      invited: 'Принять или отказаться можно на странице колод.',
      joined: 'Приглашение принято.',
      'review-asked': 'А потом опубликуйте её или скажите, чего не хватает.',
      'sent-back': '{{detail}}',
      published: 'Теперь её найдёт в каталоге любой.',
      suggested: 'Решать вам.',
      'suggested-to-house': 'Это колода самой Slova, решают сотрудники.',
      merged: '{{detail}}',
      declined: '{{detail}}',
      'made-private': 'Вы учите её дальше, но другие её больше не найдут.',
      removed:
        'Её слова ушли из вашей учёбы. Всё, что вы о них знаете, сохранится на случай, если она вернётся.',
      hidden:
        'Её слова ушли из вашей учёбы. Всё, что вы о них знаете, сохранится на случай, если она вернётся.',
    },
    link: 'К колоде',
    toLibrary: 'Ко всем колодам',
    toSuggestions: 'К правкам',
    toSharing: 'К публикации',
  },
} as const satisfies Translation<typeof english>;
