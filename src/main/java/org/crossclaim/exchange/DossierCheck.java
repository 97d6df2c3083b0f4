package org.crossclaim.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crossclaim.actor.ActorKind;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.exchange.rule.Circles;
import org.crossclaim.exchange.rule.EntryRules;
import org.crossclaim.exchange.rule.Known;
import org.crossclaim.shared.Fault;
import org.crossclaim.source.SourceDocument;

/**
 * Checks what a dossier says as a whole, together with the record that it comes to.
 */
final class DossierCheck implements Known {

	private final Dossier dossier;

	private final Known record;

	private final Map<String, SourceDocument> sources;

	private final Map<String, EntryDocument> entries;

	private final Map<SubjectKind, Set<String>> own = new HashMap<>();

	DossierCheck(Dossier dossier, Known record) {
		this.dossier = dossier;
		this.record = record;
		this.sources = dossier.sources().stream().collect(Collectors.toMap(SourceDocument::id, (one) -> one));
		this.entries = dossier.entries().stream().collect(Collectors.toMap(EntryDocument::id, (one) -> one));
		this.own.put(SubjectKind.SOURCE, this.sources.keySet());
		this.own.put(SubjectKind.ENTRY, this.entries.keySet());
		this.own.put(SubjectKind.ACTOR, dossier.actors().stream().map((one) -> one.id()).collect(Collectors.toSet()));
		this.own.put(SubjectKind.DISPUTE,
				dossier.disputes().stream().map((one) -> one.id()).collect(Collectors.toSet()));
	}

	/** Adds every fault to the reader, which knows the places. */
	void into(DossierReader reader) {
		this.dossier.refersTo()
			.forEach((kind, slugs) -> slugs.stream()
				.filter((slug) -> !has(kind, slug))
				.forEach((slug) -> reader.add(DossierReader.REFERS_TO, slug,
						Fault.at("", "rule.not-on-record." + kind.word(), slug))));
		this.dossier.actors().forEach((actor) -> {
			Consumer<Fault> fault = (one) -> reader.add("actors", actor.id(), one);
			names(SubjectKind.ACTOR, "affiliations", actor.affiliations().stream().map((one) -> one.actor()).toList(),
					fault);
			names(SubjectKind.ACTOR, "known_through", actor.knownThrough(), fault);
			if (actor.kind() == ActorKind.UNNAMED && actor.country() != null) {
				fault.accept(Fault.at("country", "rule.unnamed-without-country"));
			}
		});
		this.dossier.sources().forEach((source) -> {
			Consumer<Fault> fault = (one) -> reader.add("sources", source.id(), one);
			names(SubjectKind.SOURCE, "relays", source.relays(), fault);
			names(SubjectKind.SOURCE, "copy_of", Optional.ofNullable(source.copyOf()).stream().toList(), fault);
			names(SubjectKind.ACTOR, "published_by", Optional.ofNullable(source.publishedBy()).stream().toList(),
					fault);
		});
		this.dossier.disputes().forEach((dispute) -> {
			Consumer<Fault> fault = (one) -> reader.add("disputes", dispute.id(), one);
			names(SubjectKind.DISPUTE, "related", dispute.related().stream().map((one) -> one.dispute()).toList(),
					fault);
			names(SubjectKind.SOURCE, "background",
					dispute.background().stream().flatMap((one) -> one.sources().stream()).toList(), fault);
		});
		this.dossier.entries()
			.forEach((entry) -> EntryRules.check(entry, this)
				.forEach((fault) -> reader.add("entries", entry.id(), fault)));
		circles("sources", "relays", "rule.relays-in-a-circle", this.sources.keySet(), this::behind, reader);
		circles("entries", "responds_to", "rule.responds-in-a-circle", this.entries.keySet(), this::answered, reader);
	}

	private static void circles(String list, String path, String key, Collection<String> starts,
			Function<String, Collection<String>> next, DossierReader reader) {
		Circles.in(starts, next)
			.forEach((at, circle) -> reader.add(list, at, Fault.at(path, key, String.join(" → ", circle))));
	}

	private Collection<String> behind(String slug) {
		List<String> behind = new ArrayList<>();
		source(slug).ifPresent((source) -> {
			behind.addAll(source.relays());
			Optional.ofNullable(source.copyOf()).ifPresent(behind::add);
		});
		return behind;
	}

	private Collection<String> answered(String slug) {
		return entry(slug).stream()
			.flatMap((entry) -> entry.respondsTo().stream())
			.map(EntryDocument.Response::entry)
			.collect(Collectors.toCollection(HashSet::new));
	}

	private void names(SubjectKind kind, String path, List<String> slugs, Consumer<Fault> faults) {
		slugs.stream()
			.filter((slug) -> !has(kind, slug))
			.forEach((slug) -> faults.accept(Fault.at(path, "rule.not-on-record." + kind.word(), slug)));
	}

	@Override
	public boolean has(SubjectKind kind, String slug) {
		return this.own.getOrDefault(kind, Set.of()).contains(slug) || this.record.has(kind, slug);
	}

	@Override
	public Optional<SourceDocument> source(String slug) {
		return Optional.ofNullable(this.sources.get(slug)).or(() -> this.record.source(slug));
	}

	@Override
	public Optional<EntryDocument> entry(String slug) {
		return Optional.ofNullable(this.entries.get(slug)).or(() -> this.record.entry(slug));
	}

}
