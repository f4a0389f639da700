import type { MantineColorsTuple } from '@mantine/core';

/**
 * A cornflower field: cornflower is what can be pressed, leaf is right, rye is a reward or a near miss, poppy is wrong,
 * mallow is mastery. Ten shades each, even steps of OKLCH lightness, so that the same shade of any colour has the same contrast.
 */
export const palette = {
  cornflower: shades('#f3f5fe #e4eafe #cbd7ff #a9bcfe #879fff #6880fc #5367e1 #4253c4 #3442a0 #253072'),
  leaf: shades('#eff9f1 #dbf1e0 #bae5c4 #8fd2a0 #65bc7f #45a465 #288b4e #12753c #0b5e2f #0c4322'),
  rye: shades('#fcf5ea #f7e8d2 #f0d4a8 #e3b772 #d29b3a #b98207 #9b6c03 #815903 #694700 #4c3200'),
  poppy: shades('#fff3f1 #fee3e1 #ffc9c4 #fea39d #fd7672 #e45857 #c83e40 #ac2a2f #8c2024 #65191a'),
  mallow: shades('#fdf2fc #fae2f7 #f4c8ef #e9a5e2 #d883d0 #bf68b9 #a5509f #8d3e88 #72316e #52234e'),
  gray: shades('#f9fafc #f1f2f6 #e4e6ec #d3d6dd #b7bac4 #8e929e #696d7a #505564 #343948 #1c2130'),
  dark: shades('#e6e8ed #c5c7cf #a4a7b3 #7c808e #474b5a #323645 #242735 #181b27 #10121d #090b14'),
};

/** The colours that components may be given by name. */
export const fieldColours = ['cornflower', 'leaf', 'rye', 'poppy', 'mallow', 'gray'] as const;
export type FieldColour = (typeof fieldColours)[number];

function shades(list: string): MantineColorsTuple {
  return list.split(' ') as unknown as MantineColorsTuple;
}
