import type {
  APIComponentInLabel,
  APIModalInteractionResponseCallbackData,
  APISelectMenuComponent,
} from "discord-api-types/v10";

/** A form's field that holds a value, taken out of the rows and labels around it. */
export type FormField = {
  readonly customId: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly isRequired: boolean;
  readonly input: Exclude<APIComponentInLabel, { type: 19 }>;
};

/** Text between the fields. */
export type FormText = { readonly text: string };

type ModalPart = APIModalInteractionResponseCallbackData["components"][number];

/** Fields and texts of a form in order. File uploads are named as missing: the page cannot send files. */
export function listFields(components: readonly ModalPart[]): readonly (FormField | FormText)[] {
  return components.flatMap((component): readonly (FormField | FormText)[] => {
    switch (component.type) {
      case 1:
        return component.components.map((input) => inputField(input, input.label ?? "", undefined));
      case 18:
        return [inputField(component.component, component.label, component.description ?? undefined)];
      default:
        return [{ text: component.content }];
    }
  });
}

function inputField(input: APIComponentInLabel, label: string, description: string | undefined): FormField | FormText {
  if (input.type === 19) return { text: `${label}: this page cannot upload files.` };
  return { customId: input.custom_id, label, description, isRequired: isRequired(input), input };
}

/** Fields are required unless they say otherwise; a checkbox always has a value. */
function isRequired(input: FormField["input"]): boolean {
  return input.type !== 23 && (input.required ?? true);
}

export function isSelect(input: FormField["input"]): input is APISelectMenuComponent {
  return input.type === 3 || (input.type >= 5 && input.type <= 8);
}
