package org.crossclaim.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.editing.Merging.Difference;
import org.crossclaim.editing.Sheets.Typed;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.editorial.proposal.Reviews;
import org.crossclaim.editorial.proposal.Stale;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/**
 * Forms for everything on record: opened, filled in, sent, and handed on as proposals.
 * Nothing that was typed is lost, whatever is wrong with it.
 */
@Service
public class Editing {

	/** The parameter that names the proposal that a form amends. */
	private static final String AMENDS = "amends";

	private final Publications publications;

	private final Proposals proposals;

	private final Occasions occasions;

	private final Reviews reviews;

	private final NewSources sources;

	private final Sheets sheets;

	Editing(Publications publications, Proposals proposals, Occasions occasions, Reviews reviews, NewSources sources,
			Sheets sheets) {
		this.publications = publications;
		this.proposals = proposals;
		this.occasions = occasions;
		this.reviews = reviews;
		this.sources = sources;
		this.sheets = sheets;
	}

	/**
	 * A form for something new.
	 * @param list the list in which it will stand, for example {@code entries}
	 * @param given what is known of it already, by the names of the fields
	 * @return the form
	 */
	public Sheet start(String list, Map<String, List<String>> given) {
		Thing thing = Thing.of(list);
		return open(new Typed(thing, new Parameters(given).read(thing.fields()), null, null, "", ""));
	}

	/**
	 * A form for something on record.
	 * @param list the list in which it stands
	 * @param slug a slug of today or of the past
	 * @return the form
	 * @throws NotOnRecord if it is not on record
	 */
	public Sheet open(String list, String slug) {
		Thing thing = Thing.of(list);
		Published<ObjectNode> now = published(thing, slug);
		return open(new Typed(thing, now.document(), now.document(), now.revision(), "", ""));
	}

	/**
	 * A form for something on record, in which what it said before stands again.
	 * @param list the list in which it stands
	 * @param slug a slug of today or of the past
	 * @param number the number of the revision that is to be restored
	 * @return the form
	 * @throws NotOnRecord if there is no such revision
	 */
	public Sheet restore(String list, String slug, int number) {
		Thing thing = Thing.of(list);
		Published<ObjectNode> now = published(thing, slug);
		ObjectNode then = this.publications.revision(now.id(), number, ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(thing.kind().word(), slug + " revision " + number))
			.document();
		then.set(Fields.ID, now.document().path(Fields.ID));
		return open(new Typed(thing, then, now.document(), now.revision(), "", ""));
	}

	/**
	 * A form in which a reviewer amends what a proposal says of a thing. What others
	 * changed since is merged.
	 * @param list the list in which it stands
	 * @param slug its slug
	 * @param number the number of the proposal
	 * @param reviewer whoever looks
	 * @return the form
	 * @throws Refusal where it is decided already
	 * @throws NotOnRecord where it says nothing of that, or is not for the reviewer
	 */
	public Sheet amend(String list, String slug, long number, Author reviewer) {
		Thing thing = Thing.of(list);
		Proposed proposed = this.reviews.waiting(number, reviewer);
		ObjectNode document = this.reviews.document(proposed, thing.kind(), slug);
		Integer base = proposed.base(thing.kind(), slug);
		Published<ObjectNode> now = this.publications.find(thing.kind(), slug, ObjectNode.class).orElse(null);
		Typed typed = new Typed(thing, document, (now != null) ? now.document() : null, base, "", "");
		return (now == null || Integer.valueOf(now.revision()).equals(base)) ? open(typed)
				: merged(typed.withTree(Tidy.tidy(thing.fields(), document)), now);
	}

	/**
	 * Takes what was sent.
	 * @param list the list in which it stands
	 * @param slug a slug of it, or {@code null} where it is new
	 * @param given the parameters
	 * @param author whoever sent it
	 * @return where to go on, or the form again
	 * @throws NotOnRecord if it is not on record
	 */
	public Answer take(String list, @Nullable String slug, Map<String, List<String>> given, Author author) {
		Thing thing = Thing.of(list);
		Parameters parameters = new Parameters(given);
		Published<ObjectNode> now = (slug != null) ? published(thing, slug) : null;
		ObjectNode tree = parameters.read(thing.fields());
		if (now != null) {
			tree.set(Fields.ID, now.document().path(Fields.ID));
		}
		List<Difference> pending = Choosing.apply(parameters, tree);
		Optional<RowChange> change = RowChange.of(parameters);
		String next = change.map((one) -> one.change(tree)).orElse("");
		Typed typed = new Typed(thing, tree, (now != null) ? now.document() : null,
				(parameters.number("base") > 0) ? parameters.number("base") : null, parameters.text("reason"), next);
		if (change.isPresent() || parameters.has("look")) {
			return Answer.of(this.sheets.draw(typed, List.of(), pending, Sheet.State.OPEN));
		}
		return send(typed.withTree(Tidy.tidy(thing.fields(), tree)), now, pending, author, parameters);
	}

	private Answer send(Typed typed, @Nullable Published<ObjectNode> now, List<Difference> pending, Author author,
			Parameters parameters) {
		Thing thing = typed.thing();
		String slug = typed.tree().path(Fields.ID).asString("");
		List<Fault> faults = new ArrayList<>();
		for (int i = 0; i < pending.size(); i++) {
			faults.add(Fault.at(Choosing.name(i), "editing.choose"));
		}
		if (now == null && this.publications.find(thing.kind(), slug, ObjectNode.class).isPresent()) {
			faults.add(Fault.at(Fields.ID, "editing.taken", slug));
		}
		faults.addAll(this.sources.faults(typed, parameters.has(AMENDS)));
		if (!faults.isEmpty()) {
			return faulty(typed, faults, pending);
		}
		if (now != null && !Integer.valueOf(now.revision()).equals(typed.base())) {
			return Answer.of(merged(typed, now));
		}
		try {
			Proposed proposed = hand(typed, slug, author, parameters);
			return Answer.to((proposed.state() == ProposalState.PUBLISHED && !parameters.has(AMENDS))
					? "/" + thing.list() + "/" + slug : "/editing/proposals/" + proposed.number());
		}
		catch (Stale stale) {
			Published<ObjectNode> latest = (now != null) ? published(thing, slug) : null;
			if (now != null && latest != null && latest.revision() != now.revision()) {
				return Answer.of(merged(typed, latest));
			}
			return faulty(typed, (now != null || parameters.has(AMENDS) || NewSources.seen(typed).size() > 1)
					? stale.faults() : List.of(Fault.at(Fields.ID, "editing.taken", slug)), pending);
		}
		catch (Refusal refusal) {
			return faulty(typed, refusal.faults().stream().map(thing::within).toList(), pending);
		}
	}

	/** Proposes what was sent, or publishes a proposal that it amends. */
	private Proposed hand(Typed typed, String slug, Author author, Parameters parameters) {
		Thing thing = typed.thing();
		List<ProposalSubject> seen = NewSources.seen(typed);
		if (!parameters.has(AMENDS)) {
			return this.occasions.propose(parameters.text("occasion"), author,
					(door) -> this.proposals.propose(author, door, typed.reason(), thing.dossier(typed.tree()), seen));
		}
		Proposed proposed = this.reviews.waiting(parameters.number(AMENDS), author);
		return this.proposals.publish(proposed.number(), author,
				this.reviews.amended(proposed, thing.kind(), slug, typed.tree()), typed.reason(), seen);
	}

	private Sheet merged(Typed typed, Published<ObjectNode> now) {
		List<Field> fields = typed.thing().fields();
		ObjectNode theirs = Tidy.tidy(fields, now.document());
		Merging.Merged merged = Merging.merge(Tidy.tidy(fields, seen(now, typed.base())), theirs, typed.tree());
		Typed mended = new Typed(typed.thing(), merged.tree(), now.document(), now.revision(), typed.reason(), "");
		return this.sheets.draw(mended, List.of(), merged.differences(), Sheet.State.STALE);
	}

	/** The document that the form was made from; where nobody tells, nothing. */
	private ObjectNode seen(Published<ObjectNode> now, @Nullable Integer base) {
		UUID subject = now.id();
		return Optional.ofNullable(base)
			.flatMap((number) -> this.publications.revision(subject, number, ObjectNode.class))
			.map(Published::document)
			.orElseGet(now.document()::objectNode);
	}

	private Answer faulty(Typed typed, List<Fault> faults, List<Difference> pending) {
		return Answer.of(this.sheets.draw(typed, faults, pending, Sheet.State.FAULTY));
	}

	private Sheet open(Typed typed) {
		return this.sheets.draw(typed, List.of(), List.of(), Sheet.State.OPEN);
	}

	private Published<ObjectNode> published(Thing thing, String slug) {
		return this.publications.find(thing.kind(), slug, ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(thing.kind().word(), slug));
	}

	/**
	 * What comes of sending a form: somewhere to go, or the form again.
	 *
	 * @param address where to go on
	 * @param sheet the form
	 */
	public record Answer(@Nullable String address, @Nullable Sheet sheet) {

		static Answer to(String address) {
			return new Answer(address, null);
		}

		static Answer of(Sheet sheet) {
			return new Answer(null, sheet);
		}

	}

}
