import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';
import type { ProblemCode } from '@one-window/contracts';

/** Name of the extension under which an operation lists the codes of its own problems. */
export const PROBLEMS_EXTENSION = 'x-problems';

interface Told {
  /** What the operation does: verb with its object, in both languages. */
  zh: string;
  en: string;
  /** What follows, or what has to be known, in both languages. */
  says: readonly [zh: string, en: string];
  /** Problems of its own, beside those that every operation of its kind may answer with. */
  refuses?: readonly ProblemCode[];
}

/** An operation in the words of OpenAPI, for who writes a program. */
export const Described = ({ zh, en, says, refuses = [] }: Told): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiOperation({ summary: `${zh} ${en}`, description: says.join('\n\n') }),
    ...(refuses.length > 0 ? [ApiExtension(PROBLEMS_EXTENSION, [...refuses])] : []),
  );
