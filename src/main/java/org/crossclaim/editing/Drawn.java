package org.crossclaim.editing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field as the page draws it; its name is its id and the path of its faults.
 */
public sealed interface Drawn {

	/**
	 * Its name.
	 * @return the path in the document
	 */
	String name();

	/**
	 * The message key of its label.
	 * @return the key
	 */
	String label();

	/**
	 * What is wrong with it.
	 * @return that in words, or {@code null}
	 */
	@Nullable String wrong();

	/**
	 * What it is made of.
	 * @return its parts
	 */
	default List<? extends Drawn> parts() {
		return List.of();
	}

	/**
	 * Which fragment draws it.
	 * @return the name of the fragment
	 */
	default String fragment() {
		return switch (this) {
			case Input input -> (!input.options().isEmpty()) ? "choice" : input.large() ? "large" : "line";
			case Choices choices -> "choices";
			case Group group -> "group";
			case Rows rows -> "rows";
			case Row row -> "row";
		};
	}

	/**
	 * What its input is described by, for those who hear the page.
	 * @return ids, or {@code null}
	 */
	default @Nullable String describedBy() {
		return (wrong() != null) ? name() + "-wrong" : null;
	}

	/**
	 * A link to something on the same page.
	 * @param id its id
	 * @return the address
	 */
	static String anchor(String id) {
		return "#" + URLEncoder.encode(id, StandardCharsets.UTF_8);
	}

	/**
	 * One input.
	 *
	 * @param name its name
	 * @param label the message key of its label
	 * @param argument what the label names, if anything
	 * @param hint the message key of its hint
	 * @param large whether it has several lines
	 * @param value what stands in it
	 * @param options what can be chosen, without the empty choice
	 * @param list the id of the list of what is on record
	 * @param meaning what the value means
	 * @param wrong what is wrong
	 * @param lang the language of what is typed, if it is known
	 */
	record Input(String name, String label, @Nullable String argument, @Nullable String hint, boolean large,
			String value, List<Option> options, @Nullable String list, @Nullable Meaning meaning,
			@Nullable String wrong, @Nullable String lang) implements Drawn {

		@Override
		public @Nullable String describedBy() {
			StringBuilder ids = new StringBuilder();
			ids.append((this.wrong != null) ? this.name + "-wrong " : "");
			ids.append((this.meaning != null) ? this.name + "-means " : "");
			ids.append((this.hint != null) ? this.name + "-hint" : "");
			return ids.isEmpty() ? null : ids.toString().strip();
		}

	}

	/**
	 * Several words of a list, to be ticked.
	 *
	 * @param name the name of each
	 * @param label the message key of the label
	 * @param options the words, those chosen first
	 * @param wrong what is wrong
	 */
	record Choices(String name, String label, List<Option> options, @Nullable String wrong) implements Drawn {
	}

	/**
	 * Inputs that belong together.
	 *
	 * @param name its name
	 * @param label the message key of its label
	 * @param hint the message key of its hint
	 * @param parts the inputs
	 * @param wrong what is wrong
	 * @param more the list to which its button adds, if it has one
	 */
	record Group(String name, String label, @Nullable String hint, List<Drawn> parts, @Nullable String wrong,
			@Nullable String more) implements Drawn {
	}

	/**
	 * A list of objects.
	 *
	 * @param name its name
	 * @param label the message key of its label
	 * @param hint the message key of its hint
	 * @param parts the rows
	 * @param wrong what is wrong
	 * @param movable whether rows can be added, moved and removed now
	 */
	record Rows(String name, String label, @Nullable String hint, List<Row> parts, @Nullable String wrong,
			boolean movable) implements Drawn {
	}

	/**
	 * One object of a list.
	 *
	 * @param name its name
	 * @param label the message key of the list's label
	 * @param number its number, from 1
	 * @param of how many there are
	 * @param parts its fields
	 * @param wrong what is wrong
	 * @param movable whether it can be moved and removed now
	 */
	record Row(String name, String label, int number, int of, List<Drawn> parts, @Nullable String wrong,
			boolean movable) implements Drawn {
	}

	/**
	 * A word that can be chosen.
	 *
	 * @param value the word
	 * @param label its message key, or {@code null} where the word speaks for itself
	 * @param chosen whether it is chosen
	 */
	record Option(String value, @Nullable String label, boolean chosen) {
	}

	/**
	 * What a value means: a date in words, the name of what a slug stands for, or why it
	 * means nothing.
	 *
	 * @param words that in words
	 * @param lang the language of the words where it is not the page's
	 * @param good whether it means something
	 */
	record Meaning(String words, @Nullable String lang, boolean good) {
	}

}
