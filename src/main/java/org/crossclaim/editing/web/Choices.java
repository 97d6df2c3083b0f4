package org.crossclaim.editing.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The entries to which a source can be attached, each with what it could relay there.
 */
@Component
class Choices {

	private static final int MOST = 20;

	/** More buttons help nobody; the form takes any. */
	private static final int MOST_RELAYED = 6;

	private final Publications publications;

	private final Sources sources;

	private final Words words;

	Choices(Publications publications, Sources sources, Words words) {
		this.publications = publications;
		this.sources = sources;
		this.words = words;
	}

	/** The entries that have all of some words. */
	List<Choice> of(List<String> asked, String source, boolean added) {
		List<EntryDocument> entries = asked.isEmpty() ? List.of()
				: this.publications.worded(SubjectKind.ENTRY, "statement", asked, MOST, EntryDocument.class)
					.stream()
					.map((one) -> one.document())
					.toList();
		Set<String> cited = new LinkedHashSet<>(Set.of(source));
		entries.forEach((entry) -> cited(entry).forEach(cited::add));
		Map<String, SourceDocument> known = entries.isEmpty() ? Map.of() : this.sources.named(cited);
		return entries.stream().map((entry) -> choice(entry, source, added, known)).toList();
	}

	private Choice choice(EntryDocument entry, String source, boolean added, Map<String, SourceDocument> known) {
		SourceDocument own = known.get(source);
		List<String> relayed = (own != null) ? own.relays() : List.of();
		// What is on record relays what it relays; an entry tells which only of several.
		List<Relay> relays = (!added && relayed.size() < 2) ? List.of()
				: cited(entry).distinct()
					.filter((slug) -> added ? !slug.equals(source) : relayed.contains(slug))
					.flatMap((slug) -> Stream.ofNullable(known.get(slug)))
					.sorted((one, other) -> Boolean.compare(!one.relays().isEmpty(), !other.relays().isEmpty()))
					.limit(MOST_RELAYED)
					.map((one) -> new Relay(one.id(), title(one)))
					.toList();
		return new Choice(entry.id(), this.words.label(entry.statement()),
				cited(entry).anyMatch((slug) -> slug.equals(source)), relays);
	}

	private static Stream<String> cited(EntryDocument entry) {
		return entry.evidence().stream().map(EntryDocument.Evidence::source);
	}

	private Label title(SourceDocument source) {
		@Nullable String language = Optional.ofNullable(source.titleLanguage()).orElse(source.language());
		return new Label(source.title(), this.words.foreign(language));
	}

	/**
	 * An entry that can be chosen.
	 *
	 * @param slug its slug
	 * @param name its statement
	 * @param cites whether it cites the source already
	 * @param relays what of its evidence the source could relay
	 */
	public record Choice(String slug, Label name, boolean cites, List<Relay> relays) {
	}

	/**
	 * A source that another one could relay.
	 *
	 * @param slug its slug
	 * @param title its title
	 */
	public record Relay(String slug, Label title) {
	}

}
