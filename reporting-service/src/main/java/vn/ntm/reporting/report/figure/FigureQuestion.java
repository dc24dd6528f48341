package vn.ntm.reporting.report.figure;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Cell;

/**
 * What a draft will be asked when it is sent; an explanation of this cell and rule answers it.
 *
 * @param cell Which cell.
 * @param rule Which rule asks.
 * @param message In Vietnamese.
 * @param messageEn In English.
 */
public record FigureQuestion(Cell cell, Code rule, String message, String messageEn) {}
