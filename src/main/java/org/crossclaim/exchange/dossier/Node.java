package org.crossclaim.exchange.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A piece of a file and where it stands.
 */
sealed interface Node {

	/** Where it begins. */
	Place place();

	/**
	 * A text, a number or a word.
	 *
	 * @param place where it begins
	 * @param text what stands there, without quotes
	 * @param plain whether it stands there without quotes
	 */
	record Scalar(Place place, String text, boolean plain) implements Node {

		/** Whether it says that nothing is there (YAML 1.2, core schema). */
		boolean isNull() {
			return this.plain && List.of("", "~", "null", "Null", "NULL").contains(this.text);
		}

	}

	/**
	 * A list.
	 *
	 * @param place where it begins
	 * @param items what is in it, without items handed on already
	 */
	record Sequence(Place place, List<Node> items) implements Node {
	}

	/**
	 * Keys with their values, in order.
	 *
	 * @param place where it begins
	 * @param values the value of each key
	 * @param keys where each key stands
	 */
	record Mapping(Place place, Map<String, Node> values, Map<String, Place> keys) implements Node {
	}

	/**
	 * A place in a file.
	 *
	 * @param line from 1
	 * @param column from 1
	 */
	record Place(int line, int column) {

		IntStream numbers() {
			return IntStream.of(this.line, this.column);
		}

	}

}
