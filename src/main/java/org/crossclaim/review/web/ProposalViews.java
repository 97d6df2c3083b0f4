package org.crossclaim.review.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.Revisions;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalAction;
import org.crossclaim.editorial.proposal.ProposalContent;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.Reviews;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.editorial.proposal.ProposedDocument;
import org.crossclaim.entry.document.Quoted;
import org.crossclaim.entry.standing.Lookup;
import org.crossclaim.history.difference.Changed;
import org.crossclaim.history.difference.Differences;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Words;
import org.crossclaim.review.Trial;
import org.crossclaim.review.Trials;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Lays a proposal out: what would be otherwise, against the revision that it was made
 * from, what was changed since, and the standing that would move.
 */
@Component
class ProposalViews {

	private final Reviews reviews;

	private final ProposalContent content;

	private final Revisions revisions;

	private final Publications publications;

	private final Differences differences;

	private final Trials trials;

	private final StandingViews standing;

	private final HeldViews held;

	private final QuoteViews quotes;

	private final Words words;

	private final Dates dates;

	ProposalViews(Reviews reviews, ProposalContent content, Revisions revisions, Publications publications,
			Differences differences, Trials trials, StandingViews standing, HeldViews held, QuoteViews quotes,
			Words words, Dates dates) {
		this.quotes = quotes;
		this.words = words;
		this.held = held;
		this.reviews = reviews;
		this.content = content;
		this.revisions = revisions;
		this.publications = publications;
		this.differences = differences;
		this.trials = trials;
		this.standing = standing;
		this.dates = dates;
	}

	List<ProposalView.Row> rows(List<Proposed> some, Author reader) {
		Map<Long, List<String>> held = this.held.of(some);
		return some.stream().map((one) -> row(one, held, reader)).toList();
	}

	/** That something is held is for editors alone. */
	private ProposalView.Row row(Proposed proposed, Map<Long, List<String>> held, Author reader) {
		JsonNode target = (proposed.action() != null) ? Documents.read(proposed.dossier(), JsonNode.class)
				: MissingNode.getInstance();
		return new ProposalView.Row(proposed.number(), proposed.state().word(), proposed.author(),
				this.words.said(proposed.reason()), this.dates.minute(proposed.made()),
				proposed.subjects().stream().map(ProposalViews::thing).toList(),
				(proposed.action() != null) ? proposed.action().word() : null, text(target.path("from")),
				text(target.path("to")),
				reader.publishes() ? held.getOrDefault(proposed.number(), List.of()) : List.of());
	}

	private static @Nullable String text(JsonNode node) {
		return node.isString() ? node.asString("") : null;
	}

	ProposalView of(Proposed proposed, Author reader) {
		Versions versions = versions(proposed);
		Map<Quoted, Lookup> lookups = (proposed.state() == ProposalState.WAITING)
				? this.quotes.lookups(versions.entries()) : Map.of();
		List<ProposalView.Subject> subjects = proposed.subjects()
			.stream()
			.map((subject) -> subject(subject, versions, proposed, lookups))
			.toList();
		boolean stale = subjects.stream().anyMatch((subject) -> subject.since() != null);
		Map<Long, List<String>> held = this.held.of(List.of(proposed));
		return new ProposalView(row(proposed, held, reader), subjects,
				(stale || !held.isEmpty()) ? null : standing(proposed), proposed.decidedBy(),
				(proposed.decided() != null) ? this.dates.minute(proposed.decided()) : null,
				(proposed.outcome() != null) ? this.words.said(proposed.outcome()) : null, proposed.amended() != null,
				proposed.amendedBy(), this.reviews.replacement(proposed.number()).orElse(null), may(proposed, reader));
	}

	private ProposalView.May may(Proposed proposed, Author reader) {
		if (proposed.state() != ProposalState.WAITING || !reader.publishes()) {
			return ProposalView.May.LOOK;
		}
		return this.reviews.needsAnother(proposed, reader) ? ProposalView.May.DECLINE : ProposalView.May.DECIDE;
	}

	/** Under another slug a thing stands as it did. */
	private ProposalView.@Nullable Standing standing(Proposed proposed) {
		return (proposed.action() == ProposalAction.RENAME) ? null : switch (proposed.state()) {
			case WAITING -> this.standing.of(this.trials.of(proposed), false);
			case PUBLISHED -> {
				Trial moved = this.trials.by(Objects.requireNonNull(proposed.change()));
				yield this.standing.of(moved, true);
			}
			case DECLINED, SUPERSEDED -> null;
		};
	}

	private ProposalView.Subject subject(ProposalSubject subject, Versions versions, Proposed proposed,
			Map<Quoted, Lookup> lookups) {
		String key = key(subject.kind(), subject.slug());
		ObjectNode before = versions.bases.get(key);
		// What is done to a thing says nothing else of it.
		ObjectNode unsaid = (proposed.action() != null && before != null) ? before : Documents.tree(Map.of());
		ObjectNode after = versions.proposed.getOrDefault(key, unsaid);
		ObjectNode amended = versions.amended.getOrDefault(key, after);
		Published<ObjectNode> now = versions.now.get(key);
		String folder = "/" + subject.kind().list() + "/";
		return new ProposalView.Subject(thing(subject), (now != null) ? folder + subject.slug() : null,
				"/editing" + folder + ((now != null) ? subject.slug() + "?" : "new?id=" + subject.slug() + "&")
						+ "amends=" + proposed.number(),
				subject.base(), differences(subject.kind(), before, after),
				this.differences.between(subject.kind(), after, amended),
				(proposed.state() == ProposalState.WAITING) ? since(subject, before, now) : null,
				(proposed.state() == ProposalState.WAITING && versions.says(key)) ? this.quotes.of(amended, lookups)
						: List.of());
	}

	private ProposalView.@Nullable Since since(ProposalSubject subject, @Nullable ObjectNode before,
			@Nullable Published<ObjectNode> now) {
		return (now == null || Integer.valueOf(now.revision()).equals(subject.base())) ? null
				: new ProposalView.Since(now.revision(), differences(subject.kind(), before, now.document()));
	}

	/** What differs, or all of it where nothing was there before. */
	private List<Changed> differences(SubjectKind kind, @Nullable ObjectNode before, ObjectNode after) {
		return (before != null) ? this.differences.between(kind, before, after) : this.differences.whole(kind, after);
	}

	/** Everything that the page compares, in a few statements however much it changes. */
	private Versions versions(Proposed proposed) {
		Map<SubjectKind, List<ProposalSubject>> kinds = proposed.subjects()
			.stream()
			.collect(Collectors.groupingBy(ProposalSubject::kind, () -> new EnumMap<>(SubjectKind.class),
					Collectors.toList()));
		Map<String, ObjectNode> bases = new HashMap<>();
		Map<String, Published<ObjectNode>> now = new HashMap<>();
		kinds.forEach((kind, subjects) -> {
			Set<String> slugs = subjects.stream().map(ProposalSubject::slug).collect(Collectors.toSet());
			Map<String, Integer> numbers = new HashMap<>();
			subjects.forEach((subject) -> {
				if (subject.base() != null) {
					numbers.put(subject.slug(), subject.base());
				}
			});
			this.publications.named(kind, slugs, ObjectNode.class)
				.forEach((slug, one) -> now.put(key(kind, slug), one));
			this.revisions.documents(kind, numbers)
				.forEach((slug, json) -> bases.put(key(kind, slug), Documents.read(json, ObjectNode.class)));
		});
		if (proposed.action() != null) {
			return new Versions(bases, now, Map.of(), Map.of());
		}
		return new Versions(bases, now, documents(proposed.dossier()),
				(proposed.amended() != null) ? documents(proposed.amended()) : Map.of());
	}

	private Map<String, ObjectNode> documents(String dossier) {
		Map<String, ObjectNode> documents = new HashMap<>();
		for (ProposedDocument one : this.content.documents(dossier)) {
			documents.put(key(one.kind(), one.slug()), one.document());
		}
		return documents;
	}

	private static String key(SubjectKind kind, String slug) {
		return kind.word() + " " + slug;
	}

	private static ProposalView.Thing thing(ProposalSubject subject) {
		return new ProposalView.Thing(subject.kind().word(), subject.slug());
	}

	/**
	 * What the page compares, by thing.
	 */
	private record Versions(Map<String, ObjectNode> bases, Map<String, Published<ObjectNode>> now,
			Map<String, ObjectNode> proposed, Map<String, ObjectNode> amended) {

		/** What would be said of entries. */
		private List<ObjectNode> entries() {
			Map<String, ObjectNode> said = new HashMap<>(this.proposed);
			said.putAll(this.amended);
			return said.entrySet().stream().filter((one) -> says(one.getKey())).map(Map.Entry::getValue).toList();
		}

		private boolean says(String key) {
			return key.startsWith(key(SubjectKind.ENTRY, ""))
					&& (this.proposed.containsKey(key) || this.amended.containsKey(key));
		}

	}

}
