package org.crossclaim.exchange.contribution;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.Compared;
import org.crossclaim.exchange.Dossier;
import org.crossclaim.exchange.Imported;
import org.crossclaim.likeness.Likeness;
import org.crossclaim.source.SourceDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How what a dossier says relates to the record.
 *
 * @param things everything that it says something of, in its order
 * @param alike what on record is perhaps the same as something that it adds, by kind and
 * slug of what it adds; empty where nobody asked
 */
public record Comparison(List<Compared> things, Map<String, List<Likeness>> alike) {

	public Comparison {
		things = List.copyOf(things);
		alike = Map.copyOf(alike);
	}

	Comparison(List<Compared> things) {
		this(things, Map.of());
	}

	/**
	 * What on record is perhaps the same as a thing.
	 * @param thing one of the things
	 * @return it, the likeliest first
	 */
	public List<Likeness> alike(Compared thing) {
		return this.alike.getOrDefault(thing.kind().word() + " " + thing.slug(), List.of());
	}

	/**
	 * How many things it would add, change and leave as they are.
	 * @return the counts of each kind
	 */
	public Map<SubjectKind, Imported.Count> counts() {
		Map<SubjectKind, Imported.Count> counts = new LinkedHashMap<>();
		for (SubjectKind kind : SubjectKind.values()) {
			counts.put(kind, new Imported.Count(count(kind, "added"), count(kind, "changed"), count(kind, "same")));
		}
		return counts;
	}

	private int count(SubjectKind kind, String change) {
		return (int) this.things.stream()
			.filter((thing) -> thing.kind() == kind && thing.change().equals(change))
			.count();
	}

	/**
	 * Whether it would change anything.
	 * @return whether anything is new or differs
	 */
	public boolean differs() {
		return this.things.stream().anyMatch(Compared::differs);
	}

	/**
	 * What was changed in the record since it was last imported, so that publishing the
	 * dossier would lose that.
	 * @return those things
	 */
	public List<Compared> changedSince() {
		return this.things.stream().filter(Compared::changedSince).toList();
	}

	/**
	 * What tells a dossier that was compared with a state of what it touches from every
	 * other.
	 * @param bytes the dossier
	 * @return a digest
	 */
	String seen(byte[] bytes) {
		StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
		this.things.forEach((thing) -> text.append('\n')
			.append(thing.kind().word())
			.append(' ')
			.append(thing.slug())
			.append(' ')
			.append(thing.agreement())
			.append(' ')
			.append(thing.revision()));
		return HexFormat.of().formatHex(Documents.digest(text.toString()));
	}

	/**
	 * What a dossier says otherwise than the record.
	 * @param dossier the dossier that was compared
	 * @return a dossier of that alone, JSON
	 */
	String changes(Dossier dossier) {
		Set<String> wanted = new HashSet<>();
		this.things.stream()
			.filter(Compared::differs)
			.forEach((thing) -> wanted.add(thing.kind().word() + " " + thing.slug()));
		ObjectNode tree = JsonNodeFactory.instance.objectNode();
		add(tree, SubjectKind.ACTOR, dossier.actors(), ActorDocument::id, wanted);
		add(tree, SubjectKind.SOURCE, dossier.sources(), SourceDocument::id, wanted);
		add(tree, SubjectKind.DISPUTE, dossier.disputes(), DisputeDocument::id, wanted);
		add(tree, SubjectKind.ENTRY, dossier.entries(), EntryDocument::id, wanted);
		return Documents.json(tree);
	}

	private static <D> void add(ObjectNode tree, SubjectKind kind, List<D> documents, Function<D, String> slug,
			Set<String> wanted) {
		ArrayNode some = JsonNodeFactory.instance.arrayNode();
		documents.stream()
			.filter((document) -> wanted.contains(kind.word() + " " + slug.apply(document)))
			.forEach((document) -> some.add(Documents.tree(document)));
		if (!some.isEmpty()) {
			tree.set(kind.list(), some);
		}
	}

}
