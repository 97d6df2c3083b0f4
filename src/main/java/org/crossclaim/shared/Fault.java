package org.crossclaim.shared;

import java.util.List;

/**
 * One thing wrong with what was given, and where.
 *
 * @param path where in the given document, for example {@code evidence[0].source}; empty
 * for the whole of it
 * @param key the message key that says what is wrong
 * @param arguments what the message names: the offending text, the position in it, what
 * is allowed
 */
public record Fault(String path, String key, List<Object> arguments) {

	public Fault {
		arguments = List.copyOf(arguments);
	}

	/**
	 * A fault at a path.
	 * @param path where in the given document
	 * @param key the message key
	 * @param arguments what the message names
	 * @return the fault
	 */
	public static Fault at(String path, String key, Object... arguments) {
		return new Fault(path, key, List.of(arguments));
	}

	/**
	 * The same fault seen from an enclosing document.
	 * @param prefix the path of the part within the enclosing document, for example
	 * {@code entries[3]}
	 * @return the fault with its path prefixed
	 */
	public Fault within(String prefix) {
		if (prefix.isEmpty() || this.path.isEmpty()) {
			return new Fault(prefix + this.path, this.key, this.arguments);
		}
		return new Fault(prefix + (this.path.startsWith("[") ? "" : ".") + this.path, this.key, this.arguments);
	}

}
