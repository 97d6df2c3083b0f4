package org.crossclaim.reply.web;

import java.util.Arrays;
import java.util.List;

import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.page.Forms;
import org.crossclaim.reply.Stated;
import org.crossclaim.reply.Statements;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The editors' queue of statements, and each with what is to be done about it.
 */
@Controller
@RequestMapping("/editing/statements")
class StatementController {

	private static final int PAGE = 50;

	private static final String VIEW = "reply/show";

	private final Statements statements;

	private final StatementViews views;

	private final CurrentAuthor current;

	private final Forms forms;

	StatementController(Statements statements, StatementViews views, CurrentAuthor current, Forms forms) {
		this.statements = statements;
		this.views = views;
		this.current = current;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "0") long after) {
		List<Stated> found = this.statements.open(after, PAGE + 1);
		return new ModelAndView("reply/list", "waiting", this.views.of(found.stream().limit(PAGE).toList()))
			.addObject("decided", (after == 0) ? this.views.of(this.statements.decided(PAGE)) : List.of())
			.addObject("next",
					(found.size() > PAGE) ? "/editing/statements?after=" + found.get(PAGE - 1).number() : null)
			.addObject("first", (after > 0) ? "/editing/statements" : null);
	}

	@GetMapping("/{number}")
	ModelAndView show(@PathVariable long number) {
		Stated.Check check = this.statements.find(number).check();
		return page(this.forms.show(VIEW,
				(check != null) ? new CheckForm(check.how(), check.response(), null) : new CheckForm(null, null, null)),
				number);
	}

	/** Whoever checked it goes on to the form, in which the statement stands. */
	@PostMapping("/{number}/check")
	ModelAndView check(@PathVariable long number, CheckForm form) {
		try {
			this.statements.check(number, this.current.get(), form.how(), form.kinds());
			return new ModelAndView("redirect:/editing/entries/new?occasion=statement-" + number);
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal), number);
		}
	}

	@PostMapping("/{number}")
	ModelAndView decline(@PathVariable long number, CheckForm form) {
		try {
			this.statements.decline(number, this.current.get(), form.reason());
			return new ModelAndView("redirect:/editing/statements/" + number);
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal), number);
		}
	}

	private ModelAndView page(ModelAndView page, long number) {
		return page.addObject("view", this.views.of(this.statements.find(number)))
			.addObject("kinds", Arrays.stream(ResponseKind.values()).map(ResponseKind::word).toList());
	}

}
