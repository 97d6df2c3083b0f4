package org.crossclaim.exchange.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says is off the record where it comes from: withdrawn, or removed for
 * legal reasons. Documents have no words here.
 *
 * @param actors actors that were removed
 * @param sources sources that were removed
 * @param entries entries that were withdrawn or removed
 * @param grounds the class of ground of what was removed, by kind and slug
 */
public record OffRecord(List<ActorDocument> actors, List<SourceDocument> sources, List<EntryDocument> entries,
		Map<String, Ground> grounds) {

	/**
	 * Nothing, to be filled in.
	 * @return it
	 */
	public static OffRecord empty() {
		return new OffRecord(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
	}

	/**
	 * On which class of ground something was removed.
	 * @param kind of which kind it is
	 * @param slug its slug
	 * @return the class; empty where it was withdrawn
	 */
	public Optional<Ground> ground(SubjectKind kind, String slug) {
		return Optional.ofNullable(this.grounds.get(key(kind, slug)));
	}

	/**
	 * Puts down that something was removed.
	 * @param kind of which kind it is
	 * @param slug its slug
	 * @param ground the class of ground; absent where it was withdrawn
	 */
	public void put(SubjectKind kind, String slug, @Nullable Ground ground) {
		if (ground != null) {
			this.grounds.put(key(kind, slug), ground);
		}
	}

	/**
	 * Everything of a kind.
	 * @param kind the kind
	 * @return the slugs
	 */
	public Set<String> slugs(SubjectKind kind) {
		return new TreeSet<>(switch (kind) {
			case ACTOR -> this.actors.stream().map(ActorDocument::id).toList();
			case SOURCE -> this.sources.stream().map(SourceDocument::id).toList();
			case ENTRY -> this.entries.stream().map(EntryDocument::id).toList();
			case DISPUTE -> List.of();
		});
	}

	/**
	 * Whether there is nothing.
	 * @return whether nothing is off the record
	 */
	public boolean isEmpty() {
		return this.actors.isEmpty() && this.sources.isEmpty() && this.entries.isEmpty();
	}

	private static String key(SubjectKind kind, String slug) {
		return kind.word() + " " + slug;
	}

}
