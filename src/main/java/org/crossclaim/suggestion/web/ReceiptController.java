package org.crossclaim.suggestion.web;

import java.util.List;

import org.crossclaim.page.Address;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.suggestion.Receipted;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Tells whoever holds a receipt what became of what they sent, for ever.
 */
@Controller
class ReceiptController {

	private final List<Receipted> kept;

	ReceiptController(List<Receipted> kept) {
		this.kept = kept;
	}

	@GetMapping("/receipts/{secret}")
	String show(@PathVariable String secret, Model model) {
		model.addAttribute("section",
				this.kept.stream()
					.flatMap((one) -> one.of(secret).stream())
					.findFirst()
					.orElseThrow(() -> new NotOnRecord("receipt", "of that address")));
		model.addAttribute("address", Address.of("/receipts/" + secret));
		return "suggestion/receipt";
	}

}
