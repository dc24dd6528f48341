package vn.ntm.reporting.report.figure;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Cell;

/** What a draft will be asked when it is sent; an explanation of this cell and rule answers it. */
public record FigureQuestion(Cell cell, Code rule, String message, String messageEn) {}
