package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.editing.Merging.Difference;
import org.crossclaim.editing.field.Parameters;
import org.crossclaim.editing.field.Paths;
import org.crossclaim.editorial.Documents;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where two versions overlap, the editor chooses: theirs, or what stands in the form.
 * What is not chosen yet is asked again.
 */
final class Choosing {

	private static final int MOST = 1000;

	private Choosing() {
	}

	/** Puts theirs where it was chosen; tells what is still to be chosen. */
	static List<Difference> apply(Parameters parameters, ObjectNode typed) {
		List<Difference> pending = new ArrayList<>();
		for (int i = 0; i < MOST && parameters.has(name(i) + ".path"); i++) {
			String path = parameters.text(name(i) + ".path");
			JsonNode theirs = json(parameters.text(name(i) + ".theirs"));
			switch (Paths.steps(path).isEmpty() ? "mine" : parameters.text(name(i))) {
				case "theirs" -> Paths.set(typed, path, theirs);
				case "mine" -> {
				}
				default -> {
					JsonNode mine = Paths.at(typed, path);
					pending.add(new Difference(path, json(parameters.text(name(i) + ".base")), theirs,
							mine.isMissingNode() ? null : mine, true));
				}
			}
		}
		return pending;
	}

	/** The name of the choice at a place. */
	static String name(int place) {
		return "choose[" + place + "]";
	}

	private static @Nullable JsonNode json(String text) {
		try {
			return text.isEmpty() ? null : Documents.read(text, JsonNode.class);
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
