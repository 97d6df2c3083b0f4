package org.crossclaim.exchange;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.document.References;
import org.crossclaim.entry.document.Wordless;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.exchange.dossier.DossierWriter;
import org.crossclaim.exchange.dossier.OffRecord;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the record as a dossier, as it stands at one moment. Exported, imported into an
 * empty record and exported again, the whole record gives the same bytes.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Exporting {

	private static final int PIECE = 500;

	private final Actors actors;

	private final Sources sources;

	private final Disputes disputes;

	private final Entries entries;

	private final Removals removals;

	Exporting(Actors actors, Sources sources, Disputes disputes, Entries entries, Removals removals) {
		this.removals = removals;
		this.actors = actors;
		this.sources = sources;
		this.disputes = disputes;
		this.entries = entries;
	}

	/**
	 * Writes the whole record.
	 * @param format how
	 * @param output where to, UTF-8; left open
	 */
	public void whole(DossierFormat format, OutputStream output) {
		try (DossierWriter writer = new DossierWriter(format, output)) {
			writer.offRecord(off(this.actors.named(this.removals.all(SubjectKind.ACTOR).keySet()).values(),
					this.sources.named(this.removals.all(SubjectKind.SOURCE).keySet()).values(), null));
			writer.actors((to) -> each(this.actors::all, ActorDocument::id, to));
			writer.sources((to) -> each(this.sources::all, SourceDocument::id, to));
			writer.disputes((to) -> each(this.disputes::all, DisputeDocument::id, to), this.entries::each);
		}
	}

	/**
	 * Writes one dispute with the actors and sources that it names and the origins behind
	 * them, and lists what lies outside it.
	 * @param slug a slug of the dispute
	 * @param format how
	 * @param output where to, UTF-8; left open
	 * @throws org.crossclaim.shared.NotOnRecord if the slug was never used
	 */
	public void dispute(Slug slug, DossierFormat format, OutputStream output) {
		DisputeDocument dispute = this.disputes.find(slug).document();
		References named = References.of(List.of());
		Set<String> own = new LinkedHashSet<>();
		this.entries.each(dispute.id(), (entry) -> {
			own.add(entry.id());
			named.addAll(References.of(entry));
		});
		dispute.background().forEach((section) -> named.sources().addAll(section.sources()));
		dispute.related().forEach((related) -> named.disputes().add(related.dispute()));
		Map<String, SourceDocument> cited = closure(named.sources(), this.sources::named, SourceDocument::names);
		cited.values()
			.stream()
			.map(SourceDocument::publishedBy)
			.filter((actor) -> actor != null)
			.forEach(named.actors()::add);
		Map<String, ActorDocument> involved = closure(named.actors(), this.actors::named, ActorDocument::names);
		try (DossierWriter writer = new DossierWriter(format, output)) {
			OffRecord off = off(involved.values(), cited.values(), dispute.id());
			own.addAll(off.slugs(SubjectKind.ENTRY));
			writer.refersTo(without(named.disputes(), Set.of(dispute.id())), without(named.entries(), own));
			writer.offRecord(off);
			writer.actors((to) -> involved.values().stream().filter((one) -> !one.isBare()).forEach(to));
			writer.sources((to) -> cited.values().stream().filter((one) -> !one.isBare()).forEach(to));
			writer.disputes((to) -> to.accept(dispute), this.entries::each);
		}
	}

	/**
	 * What is off the record, without a word of it.
	 * @param dispute slug of the only dispute of which entries are asked for, if there is
	 * one
	 */
	private OffRecord off(Collection<ActorDocument> actors, Collection<SourceDocument> sources,
			@Nullable String dispute) {
		OffRecord off = OffRecord.empty();
		Map<String, Ground> removed = this.removals.all(SubjectKind.ACTOR);
		actors.stream().filter(ActorDocument::isBare).forEach((actor) -> {
			off.actors().add(actor);
			off.put(SubjectKind.ACTOR, actor.id(), removed.get(actor.id()));
		});
		Map<String, Ground> removedSources = this.removals.all(SubjectKind.SOURCE);
		sources.stream().filter(SourceDocument::isBare).forEach((source) -> {
			off.sources().add(source.bare());
			off.put(SubjectKind.SOURCE, source.id(), removedSources.get(source.id()));
		});
		Map<String, Ground> removedEntries = this.removals.all(SubjectKind.ENTRY);
		this.entries.offRecord()
			.stream()
			.filter((entry) -> dispute == null || dispute.equals(entry.dispute()))
			.forEach((entry) -> {
				Ground ground = removedEntries.get(entry.id());
				off.entries()
					.add((ground != null) ? Wordless.of(entry)
							: Wordless.of(entry.id(), entry.dispute(), entry.kind(), null, null));
				off.put(SubjectKind.ENTRY, entry.id(), ground);
			});
		return off;
	}

	private static <D> void each(BiFunction<String, Integer, List<Published<D>>> page, Function<D, String> slug,
			Consumer<D> to) {
		String after = "";
		for (List<Published<D>> some = page.apply(after, PIECE); !some.isEmpty(); some = page.apply(after, PIECE)) {
			some.forEach((one) -> to.accept(one.document()));
			after = slug.apply(some.getLast().document());
		}
	}

	private static <D> Map<String, D> closure(Collection<String> starts,
			Function<Collection<String>, Map<String, D>> find, Function<D, Set<String>> names) {
		Map<String, D> found = new TreeMap<>();
		Deque<Collection<String>> open = new ArrayDeque<>(List.of(starts));
		while (!open.isEmpty()) {
			Set<String> next = new TreeSet<>();
			find.apply(open.pop()).forEach((slug, document) -> {
				found.put(slug, document);
				next.addAll(names.apply(document));
			});
			next.removeAll(found.keySet());
			if (!next.isEmpty()) {
				open.push(next);
			}
		}
		return found;
	}

	private static Set<String> without(Set<String> all, Set<String> some) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(some);
		return rest;
	}

}
