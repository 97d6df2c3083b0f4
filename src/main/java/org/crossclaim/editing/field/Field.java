package org.crossclaim.editing.field;

import java.util.Arrays;
import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.shared.Word;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, described once. Its name is a key of the document, so that the
 * path of a fault is the name of an input.
 */
public sealed interface Field {

	/**
	 * Its key in the document.
	 * @return the key
	 */
	String name();

	/**
	 * The message key of its label.
	 * @return the key; empty where it has no label
	 */
	String label();

	/**
	 * One text, date, slug, word, number or answer.
	 *
	 * @param name its key
	 * @param label the message key of its label
	 * @param look how it is drawn and read
	 * @param hint the message key of its hint
	 * @param options the words of a closed list
	 * @param refers of which kind a slug is
	 */
	record Value(String name, String label, Look look, @Nullable String hint, List<Option> options,
			@Nullable SubjectKind refers) implements Field {

		Value(String name, String label, Look look) {
			this(name, label, look, null, List.of(), null);
		}

		Value(String name, String label, SubjectKind refers) {
			this(name, label, Look.REFERENCE, null, List.of(), refers);
		}

		Value(String name, String label, List<Option> options) {
			this(name, label, Look.WORD, null, options, null);
		}

		Value with(String explained) {
			return new Value(this.name, this.label, this.look, explained, this.options, this.refers);
		}

	}

	/**
	 * A text in one or more languages.
	 *
	 * @param name its key
	 * @param label the message key of its label
	 * @param large whether it is longer than a line
	 * @param hint the message key of its hint
	 */
	record Texts(String name, String label, boolean large, @Nullable String hint) implements Field {

		Texts(String name, String label, boolean large) {
			this(name, label, large, null);
		}

	}

	/**
	 * Several words of a closed list.
	 *
	 * @param name its key
	 * @param label the message key of its label
	 * @param options the words
	 */
	record Several(String name, String label, List<Option> options) implements Field {
	}

	/**
	 * A list of texts or slugs.
	 *
	 * @param name its key
	 * @param label the message key of its label
	 * @param each what each of them is
	 */
	record Values(String name, String label, Value each) implements Field {

		static Values slugs(String name, String label, SubjectKind kind) {
			return new Values(name, label, new Value("", label, kind));
		}

		static Values texts(String name, String label) {
			return new Values(name, label, new Value("", label, Look.TEXT));
		}

	}

	/**
	 * One object.
	 *
	 * @param name its key
	 * @param label the message key of its label
	 * @param fields its fields
	 */
	record Part(String name, String label, List<Field> fields) implements Field {
	}

	/**
	 * A list of objects.
	 *
	 * @param name its key
	 * @param label the message key of its label
	 * @param hint the message key of its hint
	 * @param needed whether there is one at least
	 * @param fields the fields of each
	 */
	record Rows(String name, String label, @Nullable String hint, boolean needed, List<Field> fields) implements Field {
	}

	/**
	 * What an object always says once it says anything.
	 *
	 * @param name its key
	 * @param text what it says
	 */
	record Fixed(String name, String text) implements Field {

		@Override
		public String label() {
			return "";
		}

	}

	/**
	 * One word of a closed list.
	 *
	 * @param value the word as it stands in documents
	 * @param label its message key
	 */
	record Option(String value, String label) {

		/** The words of a list, except those that are said by leaving the field out. */
		static List<Option> of(Word[] words, Word... left) {
			return Arrays.stream(words)
				.filter((word) -> !Arrays.asList(left).contains(word))
				.map((word) -> new Option(word.word(), "word." + word.getClass().getSimpleName() + "." + word.word()))
				.toList();
		}

	}

	/** How a value is drawn and read. */
	enum Look {

		/** A line. */
		TEXT,
		/** Several lines. */
		LONG,
		/** A date, EDTF. */
		DATE,
		/** The slug of something on record. */
		REFERENCE,
		/** A word of a closed list. */
		WORD,
		/** A number. */
		NUMBER,
		/** {@code true} or {@code false}. */
		TRUTH

	}

}
