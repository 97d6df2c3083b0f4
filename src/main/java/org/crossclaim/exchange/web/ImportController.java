package org.crossclaim.exchange.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.contribution.ChangedSince;
import org.crossclaim.exchange.contribution.Contribution;
import org.crossclaim.exchange.contribution.Contributions;
import org.crossclaim.exchange.contribution.NotAsLooked;
import org.crossclaim.exchange.contribution.Preview;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Label;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where people paste or upload a dossier, look at what it would change, and send it as
 * one proposal. Nothing that was pasted is lost, whatever is wrong with it.
 */
@Controller
@RequestMapping("/editing/import")
class ImportController {

	private static final String VIEW = "exchange/import";

	private static final int MOST = 100;

	private final Contributions contributions;

	private final ImportViews views;

	private final FaultyLines lines;

	private final Disputes disputes;

	private final Exporting exporting;

	private final CurrentAuthor author;

	private final Forms forms;

	private final Words words;

	private final DossierSettings settings;

	ImportController(Contributions contributions, ImportViews views, FaultyLines lines, Disputes disputes,
			Exporting exporting, CurrentAuthor author, Forms forms, Words words, DossierSettings settings) {
		this.contributions = contributions;
		this.views = views;
		this.lines = lines;
		this.disputes = disputes;
		this.exporting = exporting;
		this.author = author;
		this.forms = forms;
		this.words = words;
		this.settings = settings;
	}

	@GetMapping
	ModelAndView form() {
		return page(this.forms.show(VIEW, new ImportForm(null, null, null, null, null))).addObject("disputes",
				this.disputes.all("", MOST)
					.stream()
					.map((one) -> new Example(one.document().id(), this.words.label(one.document().title())))
					.toList());
	}

	/** What the record says of a dispute, as an example of a dossier and to be mended. */
	@GetMapping("/disputes/{slug}.yaml")
	ResponseEntity<byte[]> example(@PathVariable Slug slug) {
		ByteArrayOutputStream dossier = new ByteArrayOutputStream();
		this.exporting.dispute(slug, DossierFormat.YAML, dossier);
		return ResponseEntity.ok()
			.contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(slug + ".yaml").build().toString())
			.body(dossier.toByteArray());
	}

	@PostMapping
	ModelAndView take(ImportForm typed, @RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(required = false) @Nullable String send) throws IOException {
		ImportForm form = typed;
		try {
			if (file != null && !file.isEmpty()) {
				form = form.with(file.getOriginalFilename(), file.getBytes(), this.settings.most());
			}
			byte[] bytes = form.bytes(this.settings.most());
			Preview preview = this.contributions.preview(form.file(), bytes);
			return (send != null && !form.seen().isEmpty()) ? send(form, bytes, preview)
					: page(this.forms.show(VIEW, form)).addObject("look", this.views.of(preview, this.author.get()));
		}
		catch (DossierFaults faults) {
			ModelAndView page = page(this.forms.show(VIEW, form)).addObject("wrong", this.lines.of(faults, form.text()))
				.addObject("more", faults.more());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		catch (Refusal refusal) {
			return page(this.forms.again(VIEW, form, refusal));
		}
	}

	private ModelAndView send(ImportForm form, byte[] bytes, Preview preview) {
		try {
			Proposed proposed = this.contributions
				.send(form.file(), bytes,
						new Contribution(this.author.get(), Door.IMPORT, form.reason(), !form.overwrite().isEmpty()),
						form.seen())
				.proposal();
			if (proposed != null) {
				return new ModelAndView("redirect:/editing/proposals/" + proposed.number());
			}
			return again(form, new Refusal("import.nothing-new"), preview, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (NotAsLooked refusal) {
			return again(form, refusal, preview, HttpStatus.CONFLICT);
		}
		catch (ChangedSince refusal) {
			return again(form, new Refusal(List.of(Fault.at("overwrite", "import.overwrites"))), preview,
					HttpStatus.CONFLICT);
		}
		catch (Refusal refusal) {
			return again(form, this.views.named(refusal, preview), preview, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView again(ImportForm form, Refusal refusal, Preview preview, HttpStatus status) {
		ModelAndView page = page(this.forms.again(VIEW, form, refusal)).addObject("look",
				this.views.of(preview, this.author.get()));
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(ModelAndView page) {
		return page.addObject("most", this.settings.most() / 1024);
	}

	/**
	 * A dispute whose dossier can be had.
	 *
	 * @param slug its slug
	 * @param name its title
	 */
	record Example(String slug, Label name) {
	}

}
