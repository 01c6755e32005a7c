/** Sensitivity labels of an organisation; invented ids. Whether one encrypts, Outlook tells no add-in: the policy must know. */
export const LABELS = [
  { id: '', name: 'No label' },
  { id: '3b1c7a52-0d5e-4c39-9f0e-6a4f1d2b8c11', name: 'General' },
  { id: '7f2e9d84-51ab-4e6f-8c3d-2b90a1e4d722', name: 'Confidential, encrypted' },
] as const;
