package org.crossclaim.editing.field;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row to add, to remove or to move, asked for by the button that was pressed. Nothing
 * is saved by it.
 *
 * @param what {@code add}, {@code remove}, {@code up} or {@code down}
 * @param path the list to add to, else the row
 */
public record RowChange(String what, String path) {

	/**
	 * The button that was pressed, if it was one of these.
	 * @param parameters what the form sent
	 * @return the change asked for; empty where another button was pressed
	 */
	public static Optional<RowChange> of(Parameters parameters) {
		for (String what : new String[] { "add", "remove", "up", "down" }) {
			if (parameters.has(what)) {
				return Optional.of(new RowChange(what, parameters.text(what)));
			}
		}
		return Optional.empty();
	}

	/**
	 * Changes a tree as typed, and tells what the form should show next.
	 * @param typed the tree
	 * @return the path of what to show; empty where nothing was changed
	 */
	public String change(ObjectNode typed) {
		boolean adding = this.what.equals("add");
		String of = adding ? this.path : Paths.enclosing(this.path);
		ArrayNode list = Paths.steps(of).isEmpty() ? null : Paths.list(typed, of);
		int place = Paths.place(this.path);
		if (list == null || !adding && (place < 0 || place >= list.size())) {
			return "";
		}
		switch (this.what) {
			case "add" -> {
				boolean texts = !list.isEmpty() && list.get(0).isString();
				list.add(texts ? JsonNodeFactory.instance.stringNode("") : JsonNodeFactory.instance.objectNode());
				return this.path + "[" + (list.size() - 1) + "]";
			}
			case "remove" -> {
				list.remove(place);
				return Paths.enclosing(this.path);
			}
			default -> {
				int to = Math.clamp(place + (this.what.equals("up") ? -1L : 1L), 0, list.size() - 1);
				JsonNode row = list.remove(place);
				list.insert(to, row);
				return Paths.enclosing(this.path) + "[" + to + "]";
			}
		}
	}

}
