package org.crossclaim.editorial.removal;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.crossclaim.editorial.SubjectKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is removed for legal reasons.
 *
 * @param kind of which kind it is
 * @param subjects the thing and whatever turned out to be it
 * @param slugs every slug under which these were ever known
 * @param without what is left of the document of any thing once the words are taken out;
 * the same where it has none of them
 */
public record RemovalScope(SubjectKind kind, Set<UUID> subjects, Set<String> slugs,
		BiFunction<SubjectKind, ObjectNode, ObjectNode> without) {

	public RemovalScope {
		subjects = Set.copyOf(subjects);
		slugs = Set.copyOf(slugs);
	}

	/**
	 * Whether a document is of it.
	 * @param other of which kind the document is
	 * @param document the document
	 * @return whether it is
	 */
	public boolean is(SubjectKind other, ObjectNode document) {
		return this.kind == other && this.slugs.contains(document.path("id").asString(""));
	}

	/**
	 * What documents contain, as JSON, that may quote it without being of it: entries
	 * that cite a source.
	 * @return the parts; none where nothing quotes such things
	 */
	String[] quoting() {
		return (this.kind != SubjectKind.SOURCE) ? new String[0]
				: this.slugs.stream()
					.flatMap((slug) -> Stream.of("{\"evidence\": [{\"source\": \"" + slug + "\"}]}",
							"{\"evidence\": [{\"steps\": [{\"source\": \"" + slug + "\"}]}]}"))
					.toArray(String[]::new);
	}

}
