package org.crossclaim.housekeeping.web;

import java.util.Arrays;

import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.editorial.proposal.ProposalState;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.housekeeping.Housekeeping;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets things go by another slug; contributors propose it.
 */
@Controller
@RequestMapping("/editing/{list:actors|sources|disputes|entries}/{slug}/rename")
class RenameController {

	private static final String VIEW = "housekeeping/rename";

	private final Housekeeping housekeeping;

	private final CurrentAuthor current;

	private final Forms forms;

	private final Words words;

	RenameController(Housekeeping housekeeping, CurrentAuthor current, Forms forms, Words words) {
		this.words = words;
		this.housekeeping = housekeeping;
		this.current = current;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView open(@PathVariable String list, @PathVariable Slug slug) {
		return page(this.forms.show(VIEW, new RenameForm(slug.text(), "")), list, slug);
	}

	@PostMapping
	ModelAndView take(@PathVariable String list, @PathVariable Slug slug, RenameForm form) {
		try {
			Proposed proposed = this.housekeeping.rename(this.current.get(), kind(list), slug.text(), form.slug(),
					form.why());
			return new ModelAndView("redirect:" + ((proposed.state() == ProposalState.PUBLISHED)
					? "/" + list + "/" + form.slug() : "/editing/proposals/" + proposed.number()));
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal), list, slug);
		}
	}

	private ModelAndView page(ModelAndView page, String list, Slug slug) {
		return page
			.addObject("thing",
					Called.of(kind(list), slug.text(), this.housekeeping.document(kind(list), slug.text()), this.words))
			.addObject("slug", slug.text())
			.addObject("list", list)
			.addObject("editor", this.current.get().publishes());
	}

	/** The kind whose list stands in an address. */
	static SubjectKind kind(String list) {
		return Arrays.stream(SubjectKind.values()).filter((kind) -> kind.list().equals(list)).findFirst().orElseThrow();
	}

}
