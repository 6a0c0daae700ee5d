/** 收货人, 寄件人, 收票人: whoever sends or takes a parcel. What is asked behind them is where it goes, not where we are. */
export const HANDLES_PARCELS = /收货|收件|寄件|发货|提货|取件|邮寄|寄送|配送|收票/u;
