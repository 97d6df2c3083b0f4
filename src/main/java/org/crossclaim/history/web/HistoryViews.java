package org.crossclaim.history.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.account.Role;
import org.crossclaim.actor.Actors;
import org.crossclaim.actor.Cast;
import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.card.StandingWords;
import org.crossclaim.history.Changes;
import org.crossclaim.history.ChangesQuery;
import org.crossclaim.history.Edition;
import org.crossclaim.page.Dates;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the history of a thing, and the difference of two of its revisions.
 */
@Component
class HistoryViews {

	private static final int SIZE = 100;

	private final Changes changes;

	private final Slugs slugs;

	private final Naming naming;

	private final Actors actors;

	private final ChangeRows rows;

	private final StandingWords standing;

	private final Dates dates;

	private final Withdrawals withdrawals;

	private final CurrentAccount current;

	HistoryViews(Changes changes, Slugs slugs, Naming naming, Actors actors, ChangeRows rows, StandingWords standing,
			Dates dates, Withdrawals withdrawals, CurrentAccount current) {
		this.withdrawals = withdrawals;
		this.current = current;
		this.changes = changes;
		this.slugs = slugs;
		this.naming = naming;
		this.actors = actors;
		this.rows = rows;
		this.standing = standing;
		this.dates = dates;
	}

	HistoryView of(SubjectKind kind, String folder, Slug slug, HistoryForm form) {
		Naming.Led led = this.naming.led(kind, List.of(slug.text())).get(slug.text());
		Optional<Withdrawals.Withdrawal> gone = this.withdrawals.of(kind.word(), slug.text());
		if (led == null || !led.slug().equals(slug.text())
				|| gone.filter((one) -> one.removed() || !isEditor()).isPresent()) {
			throw new NotOnRecord(kind.word(), slug.text());
		}
		UUID subject = (form.of() != null) ? merged(kind, led.subject(), form.of()) : led.subject();
		List<Edition> found = this.changes.of(ChangesQuery.of(subject, form.after(), SIZE));
		if (found.isEmpty()) {
			throw new NotOnRecord(kind.word(), slug.text());
		}
		boolean more = found.size() > SIZE;
		int restorable = (form.of() != null) ? 0
				: (form.after() == null) ? found.getFirst().number() : Integer.MAX_VALUE;
		List<ChangesView.Row> shown = this.rows.of(more ? found.subList(0, SIZE) : found, restorable);
		String path = "/" + folder + "/" + slug;
		String here = path + "/history" + ((form.of() != null) ? "?of=" + form.of() : "");
		return new HistoryView(path, form.of(), shown.getFirst().name(), shown.getFirst().standing(),
				comparison(kind, subject, slug, form), shown,
				found.stream().anyMatch(HistoryViews::merges) ? List.copyOf(this.naming.mergedInto(subject).keySet())
						: List.of(),
				(form.after() != null) ? here : null,
				more ? here + ((form.of() != null) ? "&" : "?") + "after=" + found.get(SIZE - 1).cursor() : null);
	}

	/** What turned out to be a thing, by a slug that it ever went by. */
	private UUID merged(SubjectKind kind, UUID into, String slug) {
		return Optional.of(slug)
			.filter(Slug::isWellFormed)
			.flatMap((one) -> this.slugs.subject(kind, one))
			.filter(this.naming.mergedInto(into)::containsValue)
			.orElseThrow(() -> new NotOnRecord(kind.word(), into + " merged"));
	}

	private static boolean merges(Edition edition) {
		return edition.classes().contains(ChangeClass.MERGE.word()) && !edition.follows();
	}

	private boolean isEditor() {
		return this.current.get().filter((person) -> person.may(Role.EDITOR)).isPresent();
	}

	private HistoryView.@Nullable Comparison comparison(SubjectKind kind, UUID subject, Slug slug, HistoryForm form) {
		if (form.from() == null || form.to() == null) {
			return null;
		}
		List<Changes.Revision> found = this.changes.revisions(subject, List.of(form.from(), form.to()));
		if (found.size() < 2) {
			throw new NotOnRecord(kind.word(), slug.text() + " revision");
		}
		Changes.Revision from = found.getFirst();
		Changes.Revision to = found.getLast();
		Set<String> named = new LinkedHashSet<>();
		found.forEach((one) -> {
			if (one.line() != null) {
				named.addAll(one.line().actors());
			}
		});
		Cast cast = this.actors.cast(named);
		return new HistoryView.Comparison(side(from, cast), side(to, cast),
				this.rows.fields(kind, from.document(), to.document()));
	}

	private HistoryView.Side side(Changes.Revision revision, Cast cast) {
		return new HistoryView.Side(revision.number(), this.dates.minute(revision.at()),
				(revision.line() != null) ? sentences(revision.line(), cast) : List.of());
	}

	private List<String> sentences(EntryLine line, Cast cast) {
		List<String> sentences = new ArrayList<>(List.of(this.standing.support(line, cast)));
		sentences.addAll(this.standing.challenge(line, cast));
		sentences.add(this.standing.resolution(line));
		return sentences;
	}

}
