package org.crossclaim.housekeeping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.ProposalAction;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.editorial.removal.Removals;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.entry.document.Wordless;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is done to things on record beside saying something of them. Each is proposed, and
 * published at once where its author may publish.
 */
@Service
public class Housekeeping {

	/** How many things a look at a merge lists. */
	private static final int MOST = 200;

	private final Proposals proposals;

	private final Publications publications;

	private final Naming naming;

	private final Nameless nameless;

	private final Removals removals;

	private final Merging merging;

	private final TransactionTemplate trying;

	Housekeeping(Proposals proposals, Publications publications, Naming naming, Nameless nameless, Removals removals,
			Merging merging, PlatformTransactionManager transactions) {
		this.removals = removals;
		this.naming = naming;
		this.merging = merging;
		this.trying = new TransactionTemplate(transactions);
		this.proposals = proposals;
		this.publications = publications;
		this.nameless = nameless;
	}

	/**
	 * Proposes to withdraw an entry. The reason stands on its page ever after, which
	 * never repeats what was said nor names anybody whom it named.
	 * @param author whoever proposes it
	 * @param slug the entry
	 * @param reason why
	 * @return the proposal, waiting or published
	 * @throws Refusal where the reason names somebody whom the entry names, or the entry
	 * is withdrawn
	 */
	public Proposed withdraw(Author author, String slug, String reason) {
		EntryDocument entry = entry(slug);
		this.nameless.check(entry, reason);
		return this.proposals.act(author, reason, ProposalAction.WITHDRAWAL, new EntryAction.Target(entry.id()).json());
	}

	/**
	 * Proposes to bring a withdrawn entry back.
	 * @param author whoever proposes it
	 * @param slug the entry
	 * @param reason why
	 * @return the proposal, waiting or published
	 * @throws Refusal where the entry is not withdrawn
	 */
	public Proposed restore(Author author, String slug, String reason) {
		EntryDocument entry = entry(slug);
		if (Wordless.is(entry)) {
			throw new Refusal("housekeeping.nothing-to-restore");
		}
		return this.proposals.act(author, reason, ProposalAction.RESTORATION,
				new EntryAction.Target(entry.id()).json());
	}

	/**
	 * What an entry says, withdrawn or not, unless it was removed.
	 * @param slug its slug
	 * @return what is said of it
	 * @throws NotOnRecord if it never was on record
	 */
	public EntryDocument entry(String slug) {
		if (this.removals.of("entry", slug).isPresent()) {
			throw new NotOnRecord("entry", slug);
		}
		return Optional
			.ofNullable(this.publications.named(SubjectKind.ENTRY, List.of(slug), EntryDocument.class).get(slug))
			.map(Published::document)
			.filter((entry) -> entry.id().equals(slug))
			.orElseThrow(() -> new NotOnRecord("entry", slug));
	}

	/**
	 * Proposes to let a thing go by another slug. Its old address leads there for ever.
	 * @param author whoever proposes it
	 * @param kind of which kind it is
	 * @param slug the slug that it goes by
	 * @param to the slug to come
	 * @param reason why
	 * @return the proposal, waiting or published
	 * @throws NotOnRecord if nothing goes by that slug, or it is withdrawn
	 * @throws Refusal where the slug to come is malformed, or leads to something else
	 */
	public Proposed rename(Author author, SubjectKind kind, String slug, String to, String reason) {
		document(kind, slug);
		return this.proposals.act(author, reason, ProposalAction.RENAME,
				Documents.json(new Renaming.Target(kind, slug, to)));
	}

	/**
	 * Proposes to make one thing of two. The address of the one that goes leads to the
	 * other for ever.
	 * @param author whoever proposes it
	 * @param merge what turned out to be what
	 * @param other the slug that was typed, at which it is told that nothing goes by it
	 * @param reason why
	 * @return the proposal, waiting or published
	 * @throws Refusal where the other is not on record, or with every rule that would be
	 * broken
	 */
	public Proposed merge(Author author, Merge merge, String other, String reason) {
		mustBeOnRecord(merge.kind(), other);
		return this.proposals.act(author, reason, ProposalAction.MERGE, Documents.json(merge));
	}

	/**
	 * What a merge would do.
	 * @param merge what would be merged
	 * @param other the slug that was typed, at which it is told that nothing goes by it
	 * @return what would move, and the rules that would be broken
	 * @throws Refusal where the other is not on record or the same
	 */
	public Outlook look(Merge merge, String other) {
		mustBeOnRecord(merge.kind(), other);
		return Objects.requireNonNull(this.trying.execute((status) -> {
			status.setRollbackOnly();
			Merging.Plan plan = this.merging.plan(merge);
			List<Outlook.Moved> moved = plan.said()
				.stream()
				.skip(1)
				.map((one) -> new Outlook.Moved(one.kind(), one.slug(), one.document()))
				.toList();
			return new Outlook(moved.size(), moved.stream().limit(MOST).toList(), this.merging.faults(plan));
		}));
	}

	/**
	 * What something may be merged with.
	 * @param kind of which kind it is
	 * @param slug its slug
	 * @return the others of its kind, or none where there are too many to choose from
	 */
	public List<ObjectNode> others(SubjectKind kind, String slug) {
		List<ObjectNode> all = this.publications.all(kind, "", MOST + 1, ObjectNode.class)
			.stream()
			.map(Published::document)
			.toList();
		return (all.size() > MOST) ? List.of()
				: all.stream().filter((one) -> !one.path("id").asString("").equals(slug)).toList();
	}

	private void mustBeOnRecord(SubjectKind kind, String slug) {
		if (!Slug.isWellFormed(slug) || this.publications.find(kind, slug, ObjectNode.class).isEmpty()) {
			throw new Refusal(List.of(this.naming.elsewhere(kind, slug)
				.map((now) -> Fault.at("other", "rule.renamed", slug, now))
				.orElseGet(() -> Fault.at("other", "rule.not-on-record." + kind.word(), slug))));
		}
	}

	/**
	 * What is said of a thing on record.
	 * @param kind of which kind it is
	 * @param slug the slug that it goes by
	 * @return its document
	 * @throws NotOnRecord if nothing goes by that slug, or it is withdrawn
	 */
	public ObjectNode document(SubjectKind kind, String slug) {
		return this.publications.find(kind, slug, ObjectNode.class)
			.orElseThrow(() -> new NotOnRecord(kind.word(), slug))
			.document();
	}

}
