package org.crossclaim.suggestion.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.Limits;
import org.crossclaim.account.TooMany;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.page.Forms;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.suggestion.Receipts;
import org.crossclaim.suggestion.SuggestionKind;
import org.crossclaim.suggestion.Suggestions;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where anybody suggests a source or a correction.
 */
@Controller
@RequestMapping("/{list:entries|sources}/{slug}/suggest")
class SuggestController {

	private static final String VIEW = "suggestion/form";

	private final Suggestions suggestions;

	private final Receipts receipts;

	private final Subjects subjects;

	private final Limits limits;

	private final Forms forms;

	SuggestController(Suggestions suggestions, Receipts receipts, Subjects subjects, Limits limits, Forms forms) {
		this.suggestions = suggestions;
		this.receipts = receipts;
		this.subjects = subjects;
		this.limits = limits;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView form(@PathVariable String list, @PathVariable Slug slug) {
		Subjects.Subject subject = this.subjects.find(kind(list), slug.text());
		return page(this.forms.show(VIEW, new SuggestForm(null, null, null, null, null, null, null, null, null)),
				subject, this.receipts.open(path(subject)));
	}

	@PostMapping
	ModelAndView send(@PathVariable String list, @PathVariable Slug slug, SuggestForm form, HttpServletRequest request,
			HttpServletResponse response) {
		Subjects.Subject subject = this.subjects.find(kind(list), slug.text());
		try {
			this.limits.publicForm("suggestion", request.getRemoteAddr());
			String receipt = this.receipts.take(path(subject), form.opened(), form.website());
			this.suggestions.take(subject.kind(), subject.slug(), form.letter(), receipt);
			return new ModelAndView("redirect:/receipts/" + receipt);
		}
		catch (Refusal refusal) {
			return again(form, refusal, subject);
		}
		catch (TooMany many) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
			ModelAndView page = again(form, new Refusal("suggest.too-many", (many.seconds() + 59) / 60), subject);
			page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
			return page;
		}
	}

	private ModelAndView again(SuggestForm form, Refusal refusal, Subjects.Subject subject) {
		return page(this.forms.again(VIEW, form, refusal), subject, this.receipts.keep(path(subject), form.opened()));
	}

	private static ModelAndView page(ModelAndView page, Subjects.Subject subject, String opened) {
		return page.addObject("subject", subject)
			.addObject("opened", opened)
			.addObject("kinds", List.of(SuggestionKind.SOURCE.word(), SuggestionKind.CORRECTION.word()));
	}

	private static String path(Subjects.Subject subject) {
		return subject.href() + "/suggest";
	}

	private static SubjectKind kind(String list) {
		return list.equals("entries") ? SubjectKind.ENTRY : SubjectKind.SOURCE;
	}

}
