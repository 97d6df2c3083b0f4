package org.crossclaim.editing;

import java.util.Map;

import org.crossclaim.editing.Drawn.Meaning;
import org.crossclaim.editing.field.Field;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Tells what dates and slugs mean that were typed.
 *
 * @param words says it
 * @param dates says dates
 * @param names the names of what is on record
 */
record Telling(Words words, Dates dates, Map<SubjectKind, Map<String, Label>> names) implements Drawing.Meanings {

	@Override
	public @Nullable Meaning of(Field.Value field, String text) {
		return switch (field.look()) {
			case DATE -> date(text);
			case REFERENCE -> (field.refers() != null) ? reference(field.refers(), text) : null;
			default -> null;
		};
	}

	private Meaning date(String text) {
		try {
			return new Meaning(this.dates.inWords(Edtf.parse(text)), null, true);
		}
		catch (Refusal refusal) {
			Fault fault = refusal.faults().getFirst();
			return new Meaning(this.words.say(fault.key(), fault.arguments().toArray()), null, false);
		}
	}

	private Meaning reference(SubjectKind kind, String slug) {
		Label name = this.names.getOrDefault(kind, Map.of()).get(slug);
		return (name != null) ? new Meaning(name.text(), name.lang(), true)
				: new Meaning(this.words.say("editing.nothing." + kind.word(), slug), null, false);
	}

}
