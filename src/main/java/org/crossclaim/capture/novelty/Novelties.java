package org.crossclaim.capture.novelty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.crossclaim.actor.Actors;
import org.crossclaim.capture.quote.HanVariants;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.shared.Edtf;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what a text has in common with a dispute on record, and what in it is new.
 */
@Service
@Transactional(readOnly = true)
public class Novelties {

	private static final int NEWEST = 20;

	private static final int MOST = 200;

	private final Disputes disputes;

	private final Entries entries;

	private final Actors actors;

	private final HanVariants variants;

	Novelties(Disputes disputes, Entries entries, Actors actors, HanVariants variants) {
		this.disputes = disputes;
		this.entries = entries;
		this.actors = actors;
		this.variants = variants;
	}

	/**
	 * The disputes with which a text can be compared.
	 * @return them, first those of the newest entries
	 */
	public List<DisputeDocument> disputes() {
		Map<String, DisputeDocument> all = new LinkedHashMap<>();
		Set<String> first = new LinkedHashSet<>();
		this.entries.newest(NEWEST).forEach((line) -> first.add(line.document().dispute()));
		all.putAll(this.disputes.named(first));
		this.disputes.all("", MOST).forEach((one) -> all.putIfAbsent(one.document().id(), one.document()));
		return List.copyOf(all.values());
	}

	/**
	 * One of them.
	 * @param slug a slug of it
	 * @return it, or empty where there is none
	 */
	public Optional<DisputeDocument> dispute(String slug) {
		return Optional.ofNullable(this.disputes.named(List.of(slug)).get(slug));
	}

	/**
	 * Compares a text with a dispute.
	 * @param text the text
	 * @param published when it was published, if that is known
	 * @param dispute the dispute
	 * @return what stands in it
	 */
	public Comparison compare(String text, @Nullable Edtf published, DisputeDocument dispute) {
		List<EntryDocument> known = new ArrayList<>();
		Set<String> named = new LinkedHashSet<>();
		this.entries.each(dispute.id(), (entry) -> {
			known.add(entry);
			named.addAll(entry.actors());
		});
		return Comparing.of(text, this.variants.script(), known, this.actors.named(named).values(), published);
	}

}
