package org.crossclaim.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.ActorRules;
import org.crossclaim.exchange.rule.Circles;
import org.crossclaim.exchange.rule.DisputeRules;
import org.crossclaim.exchange.rule.EntryRules;
import org.crossclaim.exchange.rule.Findings;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.exchange.rule.SourceRules;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.SourceDocument;

/**
 * Checks what a dossier says as a whole, together with the record that it comes to.
 */
final class DossierCheck implements Known {

	private final Dossier dossier;

	private final Known record;

	private final DossierReader reader;

	private final Map<String, ActorDocument> actors;

	private final Map<String, SourceDocument> sources;

	private final Map<String, EntryDocument> entries;

	private final Map<SubjectKind, Set<String>> own = new HashMap<>();

	DossierCheck(Dossier dossier, Known record, DossierReader reader) {
		this.dossier = dossier;
		this.record = record;
		this.reader = reader;
		this.actors = dossier.actors().stream().collect(Collectors.toMap(ActorDocument::id, (one) -> one));
		this.sources = dossier.sources().stream().collect(Collectors.toMap(SourceDocument::id, (one) -> one));
		this.entries = dossier.entries().stream().collect(Collectors.toMap(EntryDocument::id, (one) -> one));
		own(SubjectKind.ACTOR, this.actors.keySet());
		own(SubjectKind.SOURCE, this.sources.keySet());
		own(SubjectKind.ENTRY, this.entries.keySet());
		this.own.put(SubjectKind.DISPUTE,
				dossier.disputes().stream().map((one) -> one.id()).collect(Collectors.toSet()));
	}

	/** What it says is off the record may be named like the rest. */
	private void own(SubjectKind kind, Set<String> said) {
		Set<String> all = this.dossier.off().slugs(kind);
		all.addAll(said);
		this.own.put(kind, all);
	}

	/** Adds every fault to the reader, which knows the places. */
	void run() {
		this.dossier.refersTo()
			.forEach((kind, slugs) -> slugs.stream()
				.filter((slug) -> !has(kind, slug))
				.forEach((slug) -> this.reader.add(DossierReader.REFERS_TO, kind.word() + " " + slug,
						Findings.missing(this, kind, "", slug))));
		this.dossier.off()
			.entries()
			.stream()
			.filter((entry) -> !has(SubjectKind.DISPUTE, entry.dispute()))
			.forEach((entry) -> this.reader.add("entries", entry.id(),
					Findings.missing(this, SubjectKind.DISPUTE, "dispute", entry.dispute())));
		each("actors", this.dossier.actors(), ActorDocument::id, ActorRules::check);
		each("sources", this.dossier.sources(), SourceDocument::id, SourceRules::check);
		each("disputes", this.dossier.disputes(), DisputeDocument::id, DisputeRules::check);
		each("entries", this.dossier.entries(), EntryDocument::id, EntryRules::check);
		circles("sources", "rule.relays-in-a-circle", this.sources.keySet(), this::behind, (at, next) -> source(at)
			.map((source) -> next.equals(source.copyOf()) ? "copy_of" : "relays[" + source.relays().indexOf(next) + "]")
			.orElse(""));
		circles("entries", "rule.responds-in-a-circle", this.entries.keySet(), this::answered,
				(at, next) -> "responds_to[" + answered(at).indexOf(next) + "]");
		circles("entries", "rule.revises-in-a-circle", this.entries.keySet(), this::revised,
				(at, next) -> "revises[" + revised(at).indexOf(next) + "]");
	}

	private <D> void each(String list, List<D> documents, Function<D, String> id,
			BiFunction<D, Known, List<Fault>> rules) {
		documents.forEach((document) -> rules.apply(document, this)
			.forEach((fault) -> this.reader.add(list, id.apply(document), fault)));
	}

	private void circles(String list, String key, Collection<String> starts, Function<String, Collection<String>> next,
			BiFunction<String, String, String> path) {
		Circles.in(starts, next).forEach((entered, circle) -> {
			int at = 0;
			while (at < circle.size() - 1 && !starts.contains(circle.get(at))) {
				at++;
			}
			this.reader.add(list, circle.get(at), Fault
				.at(path.apply(circle.get(at), circle.get((at + 1) % circle.size())), key, String.join(" → ", circle)));
		});
	}

	private List<String> behind(String slug) {
		List<String> behind = new ArrayList<>();
		source(slug).ifPresent((source) -> {
			behind.addAll(source.relays());
			Optional.ofNullable(source.copyOf()).ifPresent(behind::add);
		});
		return behind;
	}

	private List<String> answered(String slug) {
		return entry(slug).stream()
			.flatMap((entry) -> entry.respondsTo().stream())
			.map(EntryDocument.Response::entry)
			.toList();
	}

	private List<String> revised(String slug) {
		return entry(slug).map(EntryDocument::revises).orElse(List.of());
	}

	@Override
	public boolean has(SubjectKind kind, String slug) {
		return this.own.getOrDefault(kind, Set.of()).contains(slug) || this.record.has(kind, slug);
	}

	@Override
	public Optional<String> since(SubjectKind kind, String slug) {
		return this.record.since(kind, slug);
	}

	@Override
	public Optional<ActorDocument> actor(String slug) {
		return Optional.ofNullable(this.actors.get(slug)).or(() -> this.record.actor(slug));
	}

	@Override
	public Optional<SourceDocument> source(String slug) {
		return Optional.ofNullable(this.sources.get(slug)).or(() -> this.record.source(slug));
	}

	@Override
	public Optional<EntryDocument> entry(String slug) {
		return Optional.ofNullable(this.entries.get(slug)).or(() -> this.record.entry(slug));
	}

	/**
	 * What a dossier says lies outside it, believed without asking the record.
	 *
	 * @param dossier the dossier
	 */
	record ReferredTo(Dossier dossier) implements Known {

		@Override
		public boolean has(SubjectKind kind, String slug) {
			return this.dossier.refersTo().getOrDefault(kind, Set.of()).contains(slug);
		}

		@Override
		public Optional<ActorDocument> actor(String slug) {
			return Optional.empty();
		}

		@Override
		public Optional<SourceDocument> source(String slug) {
			return Optional.empty();
		}

		@Override
		public Optional<EntryDocument> entry(String slug) {
			return Optional.empty();
		}

	}

}
