package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.likeness.Likenesses;
import org.crossclaim.page.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Tells whoever adds something what is perhaps the same and on record already.
 */
@Component
public class Alikes {

	private final Likenesses likenesses;

	private final Words words;

	Alikes(Likenesses likenesses, Words words) {
		this.likenesses = likenesses;
		this.words = words;
	}

	/** What is perhaps the same as what a form adds, or as one of its new sources. */
	List<Alike> of(Thing thing, ObjectNode tree, boolean added) {
		List<Alike> all = new ArrayList<>(added ? of(thing.kind(), tree) : List.of());
		for (JsonNode source : thing.sources(tree)) {
			if (source instanceof ObjectNode one) {
				all.addAll(of(SubjectKind.SOURCE, one));
			}
		}
		return all;
	}

	/**
	 * What is perhaps the same.
	 * @param kind of which kind something new is
	 * @param document what is said of it
	 * @return the likeliest first
	 */
	public List<Alike> of(SubjectKind kind, ObjectNode document) {
		return this.likenesses.of(kind, document)
			.stream()
			.map((one) -> new Alike(kind, one.slug(), this.words.label(new Thing(kind).name(one.document())),
					"alike.ground." + one.ground().word()))
			.toList();
	}

}
