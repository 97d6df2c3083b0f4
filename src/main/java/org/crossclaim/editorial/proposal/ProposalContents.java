package org.crossclaim.editorial.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.crossclaim.account.Audit;
import org.crossclaim.account.CurrentAccount;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.ProposalContent.Checked;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Hands what a proposal says to whoever can check and publish it: dossiers, and each
 * action. Actions stand in the audit, too.
 */
@Component
public class ProposalContents {

	private final ProposalContent dossiers;

	private final Map<ProposalAction, ActionContent> actions;

	private final CurrentAccount current;

	private final Audit audit;

	ProposalContents(ProposalContent dossiers, List<ActionContent> actions, CurrentAccount current, Audit audit) {
		this.dossiers = dossiers;
		this.current = current;
		this.audit = audit;
		this.actions = actions.stream().collect(Collectors.toMap(ActionContent::action, Function.identity()));
	}

	/**
	 * Checks what is proposed against the rules and the record.
	 * @param action what it would do; absent where it is a dossier
	 * @param said the dossier, or to what it is done, JSON
	 * @return it, without a fault
	 * @throws Refusal with every fault
	 */
	public Checked check(@Nullable ProposalAction action, String said) {
		if (action == null) {
			return this.dossiers.check(said);
		}
		ActionContent content = Objects.requireNonNull(this.actions.get(action), () -> "Nobody does " + action);
		return new Audited(action, content.check(said));
	}

	/** An action that stands in the audit once it is done. */
	private final class Audited implements Checked {

		private final ProposalAction action;

		private final Checked checked;

		private Audited(ProposalAction action, Checked checked) {
			this.action = action;
			this.checked = checked;
		}

		@Override
		public List<ProposalSubject> subjects() {
			return this.checked.subjects();
		}

		@Override
		public long publish(Door door, String author, String reason) {
			Map<String, String> details = Map.of("thing",
					subjects().stream().map(ProposalSubject::slug).collect(Collectors.joining(", ")));
			ProposalContents.this.current.get()
				.ifPresentOrElse((person) -> ProposalContents.this.audit.record(person, this.action.word(), details),
						() -> ProposalContents.this.audit.record(author, this.action.word(), details));
			return this.checked.publish(door, author, reason);
		}

	}

}
