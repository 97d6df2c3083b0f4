package org.crossclaim.housekeeping.web;

import java.util.List;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.housekeeping.Housekeeping;
import org.crossclaim.housekeeping.Merge;
import org.crossclaim.housekeeping.Outlook;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Merges two actors or two sources that turned out to be one; contributors propose it.
 */
@Controller
@RequestMapping("/editing/{list:actors|sources}/{slug}/merge")
class MergeController {

	private static final String VIEW = "housekeeping/merge";

	private final Housekeeping housekeeping;

	private final CurrentAuthor current;

	private final Forms forms;

	private final Words words;

	MergeController(Housekeeping housekeeping, CurrentAuthor current, Forms forms, Words words) {
		this.words = words;
		this.housekeeping = housekeeping;
		this.current = current;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView open(@PathVariable String list, @PathVariable Slug slug) {
		return page(this.forms.show(VIEW, MergeForm.EMPTY), MergeForm.EMPTY, list, slug);
	}

	@PostMapping
	ModelAndView take(@PathVariable String list, @PathVariable Slug slug, MergeForm form) {
		SubjectKind kind = RenameController.kind(list);
		Merge merge = form.otherStays() ? new Merge(kind, slug.text(), form.slug(), form.takesNames())
				: new Merge(kind, form.slug(), slug.text(), form.takesNames());
		try {
			if (form.looks()) {
				return looked(form, merge, list, slug);
			}
			Proposed proposed = this.housekeeping.merge(this.current.get(), merge, form.slug(), form.why());
			return new ModelAndView("redirect:" + ((proposed.state() == ProposalState.PUBLISHED)
					? "/" + list + "/" + merge.to() : "/editing/proposals/" + proposed.number()));
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal), form, list, slug);
		}
	}

	private ModelAndView looked(MergeForm form, Merge merge, String list, Slug slug) {
		Outlook outlook = this.housekeeping.look(merge, form.slug());
		ModelAndView page = outlook.faults().isEmpty() ? this.forms.show(VIEW, form)
				: this.forms.again(VIEW, form, new Refusal(outlook.faults()));
		page.setStatus(outlook.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return page(page, form, list, slug).addObject("outlook", outlook)
			.addObject("moved",
					outlook.moved()
						.stream()
						.map((one) -> Called.of(one.kind(), one.slug(), one.document(), this.words))
						.toList())
			.addObject("merge", merge);
	}

	private ModelAndView page(ModelAndView page, MergeForm form, String list, Slug slug) {
		SubjectKind kind = RenameController.kind(list);
		return page
			.addObject("thing", Called.of(kind, slug.text(), this.housekeeping.document(kind, slug.text()), this.words))
			.addObject("others",
					this.housekeeping.others(kind, slug.text())
						.stream()
						.map((one) -> Called.of(kind, one.path("id").asString(""), one, this.words))
						.toList())
			.addObject("slug", slug.text())
			.addObject("list", list)
			.addObject("editor", this.current.get().publishes())
			.addObject("stays", List.of("this", "other"))
			.addObject("yes", List.of("yes"))
			.addObject("chosen", form.chosen());
	}

}
