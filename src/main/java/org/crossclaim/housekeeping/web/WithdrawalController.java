package org.crossclaim.housekeeping.web;

import org.crossclaim.editorial.Withdrawals;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.housekeeping.Housekeeping;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Words;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Withdraws entries and brings them back; contributors propose it.
 */
@Controller
@RequestMapping("/editing/entries/{slug}/{action:withdrawal|restoration}")
class WithdrawalController {

	private final Housekeeping housekeeping;

	private final Withdrawals withdrawals;

	private final CurrentAuthor current;

	private final Forms forms;

	private final Words words;

	WithdrawalController(Housekeeping housekeeping, Withdrawals withdrawals, CurrentAuthor current, Forms forms,
			Words words) {
		this.housekeeping = housekeeping;
		this.withdrawals = withdrawals;
		this.current = current;
		this.forms = forms;
		this.words = words;
	}

	@GetMapping
	ModelAndView open(@PathVariable Slug slug, @PathVariable String action) {
		boolean withdrawn = this.withdrawals.of("entry", slug.text()).isPresent();
		if (withdrawn != action.equals("restoration")) {
			throw new NotOnRecord("entry", slug.text());
		}
		return page(this.forms.show("housekeeping/withdrawal", new ReasonForm("")), slug, action);
	}

	@PostMapping
	ModelAndView take(@PathVariable Slug slug, @PathVariable String action, ReasonForm form) {
		try {
			Proposed proposed = action.equals("withdrawal")
					? this.housekeeping.withdraw(this.current.get(), slug.text(), form.text())
					: this.housekeeping.restore(this.current.get(), slug.text(), form.text());
			return new ModelAndView("redirect:" + ((proposed.state() == ProposalState.PUBLISHED) ? "/entries/" + slug
					: "/editing/proposals/" + proposed.number()));
		}
		catch (Refusal refusal) {
			return page(this.forms.again("housekeeping/withdrawal", form, refusal), slug, action);
		}
	}

	/** What a withdrawn entry said is shown to editors alone. */
	private ModelAndView page(ModelAndView page, Slug slug, String action) {
		boolean shown = this.current.get().publishes() || action.equals("withdrawal");
		return page.addObject("slug", slug.text())
			.addObject("action", action)
			.addObject("editor", this.current.get().publishes())
			.addObject("statement", shown ? this.words.label(this.housekeeping.entry(slug.text()).statement()) : null);
	}

}
