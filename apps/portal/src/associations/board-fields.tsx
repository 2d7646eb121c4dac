import { boardRoleTerms } from '@plan/contract/words';
import { boardRoles } from '@plan/domain/associations';
import type { BoardMember } from '@plan/domain/associations';
import { errorAt } from '../forms/errors.tsx';
import { SelectField, TextField } from '../forms/fields.tsx';
import { Rows } from '../forms/rows.tsx';
import { useWords } from '../words/language.tsx';
import type { Part } from './part.ts';
import { useAssociationWords } from './words.ts';

/** Who sits on the board; people without one leave it empty. */
export function BoardFields({ text, change, errors }: Part) {
  const { language } = useWords();
  const words = useAssociationWords();
  if (text.kind === 'person' || text.kind === 'group') return null;
  return (
    <>
      <Rows<BoardMember>
        title={words.board}
        items={text.profile.board}
        onChange={(board) => change({ profile: { ...text.profile, board } })}
        blank={() => ({ name: '', role: 'member' })}
      >
        {(member, changeMember, index) => (
          <div className="pair">
            <TextField
              at={`profile.board.${index}.name`}
              label={words.boardName}
              error={errorAt(errors, `profile.board.${index}.name`)}
              value={member.name}
              onChange={(name) => changeMember({ name })}
            />
            <SelectField
              at={`profile.board.${index}.role`}
              label={words.boardRole}
              value={member.role}
              onChange={(chosen) =>
                changeMember({ role: boardRoles.find((each) => each === chosen) ?? 'member' })
              }
              options={boardRoles.map((each) => ({
                value: each,
                text: boardRoleTerms[each][language],
              }))}
            />
          </div>
        )}
      </Rows>
      <p className="form-hint">{words.boardLead}</p>
    </>
  );
}
