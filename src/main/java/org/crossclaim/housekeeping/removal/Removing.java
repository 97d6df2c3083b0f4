package org.crossclaim.housekeeping.removal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.crossclaim.account.Audit;
import org.crossclaim.account.Person;
import org.crossclaim.account.Role;
import org.crossclaim.editorial.Change;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.Slugs;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.removal.Ground;
import org.crossclaim.editorial.removal.Removable;
import org.crossclaim.editorial.removal.RemovalOrder;
import org.crossclaim.editorial.removal.RemovalScope;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.shared.Blank;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes things for legal reasons (the model, rule 6): their words leave every revision
 * and whatever else keeps them, in one transaction that nobody can take back. It is no
 * proposal: an administrator answers for it, and the written ground is for administrators
 * alone.
 */
@Service
public class Removing {

	private final Publishing publishing;

	private final Slugs slugs;

	private final Naming naming;

	private final Removals removals;

	private final RemovedContent content;

	private final List<Removable> removables;

	private final Audit audit;

	Removing(Publishing publishing, Slugs slugs, Naming naming, Removals removals, RemovedContent content,
			List<Removable> removables, Audit audit) {
		this.publishing = publishing;
		this.slugs = slugs;
		this.naming = naming;
		this.removals = removals;
		this.content = content;
		this.removables = List.copyOf(removables);
		this.audit = audit;
	}

	/**
	 * What would be blanked.
	 * @param kind of which kind the thing is
	 * @param slug a slug of it
	 * @return how much of what
	 * @throws NotOnRecord if it never was on record
	 */
	@Transactional(readOnly = true)
	public List<Kept> kept(SubjectKind kind, String slug) {
		RemovalScope scope = scope(kind, slug);
		return this.removables.stream().map((one) -> new Kept(one.kept(), one.count(scope))).toList();
	}

	/**
	 * Removes a thing, withdrawn or not.
	 * @param administrator who does it
	 * @param kind of which kind the thing is
	 * @param slug a slug of it
	 * @param decision on which ground, and that it is this thing that is meant
	 * @throws NotOnRecord if it never was on record
	 * @throws Refusal with everything that is missing, or where it is removed already
	 */
	@Transactional
	public void remove(Person administrator, SubjectKind kind, String slug, Decision decision) {
		if (!administrator.may(Role.ADMINISTRATOR)) {
			throw new Refusal("removal.not-an-administrator");
		}
		this.publishing.lock();
		RemovalScope scope = scope(kind, slug);
		if (this.removals.of(kind.word(), slug).isPresent()) {
			throw new Refusal("removal.is-removed");
		}
		Ground ground = decision.checked(slug);
		Change change = this.publishing.open(Door.FORM, administrator.name(), Blank.MARK + " " + ground.word());
		scope.subjects()
			.forEach((one) -> this.removals.record(kind, one, change.number(), ground, decision.words().strip(),
					administrator.id()));
		this.content.remove(change, led(kind, slug).subject(), scope);
		RemovalOrder order = new RemovalOrder(change, administrator);
		this.removables.forEach((one) -> one.blank(scope, order));
		this.audit.record(administrator, "removal", Map.of("thing", slug, "ground", ground.word()));
	}

	private RemovalScope scope(SubjectKind kind, String slug) {
		UUID subject = led(kind, slug).subject();
		Set<UUID> subjects = new HashSet<>(this.naming.mergedInto(subject).values());
		subjects.add(subject);
		return Scopes.of(kind, subjects, this.slugs.of(subjects));
	}

	/** Only by the slug that it goes by. */
	private Naming.Led led(SubjectKind kind, String slug) {
		Naming.Led led = this.naming.led(kind, List.of(slug)).get(slug);
		if (led == null || !led.slug().equals(slug)) {
			throw new NotOnRecord(kind.word(), slug);
		}
		return led;
	}

	/**
	 * How much is kept of a thing.
	 *
	 * @param what of what, for message keys
	 * @param count how much
	 */
	public record Kept(String what, long count) {
	}

	/**
	 * What an administrator decides.
	 *
	 * @param ground the class of ground, as it was chosen
	 * @param words the written ground
	 * @param typed the slug, typed once more
	 */
	public record Decision(@Nullable String ground, String words, String typed) {

		private Ground checked(String slug) {
			List<Fault> faults = new ArrayList<>();
			Optional<Ground> chosen = Ground.of(this.ground);
			if (chosen.isEmpty()) {
				faults.add(Fault.at("ground", "removal.without-a-class"));
			}
			if (this.words.isBlank()) {
				faults.add(Fault.at("words", "removal.without-words"));
			}
			if (!this.typed.strip().equals(slug)) {
				faults.add(Fault.at("typed", "removal.another-slug", slug));
			}
			if (!faults.isEmpty()) {
				throw new Refusal(faults);
			}
			return chosen.orElseThrow();
		}

	}

}
