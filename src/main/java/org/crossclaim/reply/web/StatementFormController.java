package org.crossclaim.reply.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.account.Limits;
import org.crossclaim.account.TooMany;
import org.crossclaim.actor.ActorDocument;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Named;
import org.crossclaim.page.Words;
import org.crossclaim.reply.Statements;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.suggestion.Receipts;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where whoever is named in an entry answers it in their own words.
 */
@Controller
@RequestMapping("/entries/{slug}/statement")
class StatementFormController {

	private static final String VIEW = "reply/form";

	/** Those that a form offers; the record takes any. */
	private static final List<String> LANGUAGES = List.of("en", "zh-Hant", "zh-Hans", "ja", "ko", "fr", "de", "es");

	private final Statements statements;

	private final Publications publications;

	private final Actors actors;

	private final Receipts receipts;

	private final Limits limits;

	private final Forms forms;

	private final Words words;

	StatementFormController(Statements statements, Publications publications, Actors actors, Receipts receipts,
			Limits limits, Forms forms, Words words) {
		this.statements = statements;
		this.publications = publications;
		this.actors = actors;
		this.receipts = receipts;
		this.limits = limits;
		this.forms = forms;
		this.words = words;
	}

	@GetMapping
	ModelAndView form(@PathVariable Slug slug, @RequestParam(required = false) @Nullable String actor) {
		EntryDocument entry = entry(slug);
		return page(this.forms.show(VIEW, StatementForm.open(actor, this.words.locale().toLanguageTag())), entry,
				this.receipts.open(path(entry)));
	}

	@PostMapping
	ModelAndView send(@PathVariable Slug slug, StatementForm form, HttpServletRequest request,
			HttpServletResponse response) {
		EntryDocument entry = entry(slug);
		try {
			this.limits.publicForm("statement", request.getRemoteAddr());
			String receipt = this.receipts.take(path(entry), form.opened(), form.website());
			this.statements.take(entry.id(), form.letter(), receipt);
			return new ModelAndView("redirect:/receipts/" + receipt);
		}
		catch (Refusal refusal) {
			return again(form, refusal, entry);
		}
		catch (TooMany many) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(many.seconds()));
			ModelAndView page = again(form, new Refusal("suggest.too-many", (many.seconds() + 59) / 60), entry);
			page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
			return page;
		}
	}

	private ModelAndView again(StatementForm form, Refusal refusal, EntryDocument entry) {
		return page(this.forms.again(VIEW, form, refusal), entry, this.receipts.keep(path(entry), form.opened()));
	}

	private ModelAndView page(ModelAndView page, EntryDocument entry, String opened) {
		Map<String, ActorDocument> named = this.actors.named(entry.actors());
		return page.addObject("entry", Named.of(entry.id(), this.words.label(entry.statement())))
			.addObject("actors",
					entry.actors()
						.stream()
						.flatMap((slug) -> Stream.ofNullable(named.get(slug))
							.map((actor) -> Named.of(slug, this.words.label(actor.name()))))
						.toList())
			.addObject("languages", LANGUAGES)
			.addObject("opened", opened);
	}

	private EntryDocument entry(Slug slug) {
		return this.publications.find(SubjectKind.ENTRY, slug.text(), EntryDocument.class)
			.map(Published::document)
			.orElseThrow(() -> new NotOnRecord("entry", slug.text()));
	}

	private static String path(EntryDocument entry) {
		return "/entries/" + entry.id() + "/statement";
	}

}
