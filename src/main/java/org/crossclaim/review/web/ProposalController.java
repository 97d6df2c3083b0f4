package org.crossclaim.review.web;

import java.util.List;

import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.page.Forms;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The queue of proposals, and each with its decision. Editors see all of them,
 * contributors their own.
 */
@Controller
class ProposalController {

	private static final int PAGE = 50;

	private final Proposals proposals;

	private final ProposalViews views;

	private final CurrentAuthor current;

	private final Forms forms;

	ProposalController(Proposals proposals, ProposalViews views, CurrentAuthor current, Forms forms) {
		this.proposals = proposals;
		this.views = views;
		this.current = current;
		this.forms = forms;
	}

	@GetMapping("/editing/proposals")
	ModelAndView list(@RequestParam(defaultValue = "0") long after) {
		Author reader = this.current.get();
		List<Proposed> found = reader.publishes() ? this.proposals.waiting(after, PAGE + 1)
				: this.proposals.by(reader, (after > 0) ? after : Long.MAX_VALUE, PAGE + 1);
		String next = (found.size() > PAGE) ? "/editing/proposals?after=" + found.get(PAGE - 1).number() : null;
		return new ModelAndView("review/proposals", "proposals",
				this.views.rows(found.stream().limit(PAGE).toList(), reader))
			.addObject("next", next)
			.addObject("first", (after > 0) ? "/editing/proposals" : null)
			.addObject("all", reader.publishes());
	}

	@GetMapping("/editing/proposals/{number}")
	ModelAndView show(@PathVariable long number, @RequestParam(defaultValue = "") String words) {
		return page(this.forms.show("review/proposal", new ProposalForm(words, null)), number);
	}

	@PostMapping("/editing/proposals/{number}")
	ModelAndView decide(@PathVariable long number, ProposalForm form) {
		try {
			if ("publish".equals(form.decision())) {
				this.proposals.publish(number, this.current.get(), null, form.words());
			}
			else {
				this.proposals.decline(number, this.current.get(), String.valueOf(form.words()));
			}
			return new ModelAndView("redirect:/editing/proposals/" + number);
		}
		catch (Refusal refusal) {
			return page(this.forms.again("review/proposal", form, refusal), number);
		}
	}

	private ModelAndView page(ModelAndView page, long number) {
		Author reader = this.current.get();
		Proposed proposed = this.proposals.find(number);
		if (!reader.publishes() && !reader.is(proposed.account())) {
			throw new NotOnRecord("proposal", String.valueOf(number));
		}
		return page.addObject("view", this.views.of(proposed, reader));
	}

}
