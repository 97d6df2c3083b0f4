package org.crossclaim.entry;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.standing.Ladder;
import org.crossclaim.entry.standing.Standing;

/**
 * An entry as readers get it: what was published, and its standing at that time.
 *
 * @param id the entry
 * @param document what is said of it
 * @param standing what the record shows about it
 * @param revision the number of the revision, from 1
 * @param recorded when the entry was first published in this record
 * @param since since when it stands so: when it was published, or its standing moved
 * @param ladders what a reader can do with its evidence, where steps are on record
 */
public record EntryLine(UUID id, EntryDocument document, Standing standing, int revision, Instant recorded,
		Instant since, List<Ladder> ladders) {

	/**
	 * What a reader can do with a piece of its evidence.
	 * @param evidence the place of the piece in its document, from 0
	 * @return how far it has come
	 */
	public Ladder ladder(int evidence) {
		return this.ladders.stream()
			.filter((one) -> one.evidence() == evidence)
			.findFirst()
			.orElseGet(() -> Ladder.asserted(evidence));
	}

	/**
	 * Every actor that a page names where it shows the entry: its own, those behind the
	 * origins of its support, and those who reply to it.
	 * @return slugs
	 */
	public Set<String> actors() {
		Set<String> actors = new LinkedHashSet<>(this.document.actors());
		this.standing.outside().stream().flatMap((one) -> Stream.ofNullable(one.actor())).forEach(actors::add);
		this.standing.replies().forEach((reply) -> actors.addAll(reply.assertedBy()));
		return actors;
	}

}
